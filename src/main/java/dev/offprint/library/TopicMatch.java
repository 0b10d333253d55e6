package dev.offprint.library;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A topic that a paper falls under, and the words of its title and abstract that put it there.
///
/// @param words each once, in lower case, as the paper first has them; none where the topic asks for something else
///     than words
public record TopicMatch(Topic topic, List<String> words) {
    private static final int MOST = 4;

    public TopicMatch {
        words = List.copyOf(words);
    }

    static TopicMatch of(Topic topic, HighlightedText title, @Nullable HighlightedText abstractText) {
        var words = new LinkedHashSet<String>();
        collect(title, words);
        if (abstractText != null) {
            collect(abstractText, words);
        }
        return new TopicMatch(topic, words.stream().limit(MOST).toList());
    }

    private static void collect(HighlightedText lit, Set<String> words) {
        lit.spans()
                .forEach(span ->
                        words.add(lit.text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT)));
    }
}
