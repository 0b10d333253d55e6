package dev.offprint.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the other names of a thing beside the words that name it: [Synonyms] into the tree of a question. Phrases in
/// quotes stay as they are; who writes them wants these words. For one thread.
final class Widening {
    /// Names widened in one question: with [Synonyms] that many names each, far from [IndexLimits#WORDS] clauses.
    private static final int MOST = 12;

    private final Synonyms synonyms;
    private final Terms terms = new Terms();
    private final int longest;
    private int widened;

    Widening(Synonyms synonyms) {
        this.synonyms = synonyms;
        this.longest =
                synonyms.names().keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    Ask widen(Ask ask) {
        if (longest == 0) {
            return ask;
        }
        return switch (ask) {
            case Ask.Row(var parts) -> {
                var all = row(parts);
                yield all.size() == 1 ? all.getFirst() : new Ask.Row(all);
            }
            case Ask.All(var parts) -> new Ask.All(each(parts));
            case Ask.Any(var parts) -> new Ask.Any(each(parts));
            case Ask.Not(var part) -> new Ask.Not(widen(part));
            case Ask.Word word -> row(List.of(word)).getFirst();
            case Ask.Alike _, Ask.Phrase _, Ask.Prefix _, Ask.Fuzzy _, Ask.Condition _ -> ask;
        };
    }

    /// The tree with the names among its free words as words again. What is excluded, or asked for by a field, stays
    /// wide.
    static Ask narrow(Ask tree) {
        var words = new ArrayList<Ask>();
        for (var part : tree instanceof Ask.Row(var parts) ? parts : List.of(tree)) {
            if (part instanceof Ask.Alike alike && alike.scope() == Ask.Scope.ANYWHERE) {
                words.addAll(alike.words());
            } else {
                words.add(part);
            }
        }
        return words.size() == 1 ? words.getFirst() : new Ask.Row(words);
    }

    private List<Ask> each(List<Ask> parts) {
        return parts.stream().map(this::widen).toList();
    }

    /// Of words in a row the longest name counts: `multimodal large language model` is not `large language model`.
    private List<Ask> row(List<Ask> parts) {
        var all = new ArrayList<Ask>();
        for (int i = 0; i < parts.size(); ) {
            var alike = parts.get(i) instanceof Ask.Word first ? alike(parts, i, first) : null;
            if (alike != null) {
                all.add(alike);
                i += alike.words().size();
                widened++;
            } else {
                all.add(parts.get(i) instanceof Ask.Word word ? word : widen(parts.get(i)));
                i++;
            }
        }
        return all;
    }

    private Ask.@Nullable Alike alike(List<Ask> parts, int from, Ask.Word first) {
        boolean text = first.scope() != Ask.Scope.AUTHOR && first.scope() != Ask.Scope.ORGANIZATION;
        Ask.Alike found = null;
        var words = new ArrayList<Ask.Word>();
        var name = new ArrayList<String>();
        for (int i = from; text && widened < MOST && i < parts.size() && name.size() < longest; i++) {
            if (!(parts.get(i) instanceof Ask.Word word) || word.scope() != first.scope()) {
                break;
            }
            words.add(word);
            name.addAll(Synonyms.terms(word.text(), terms));
            var others = synonyms.names().get(name);
            if (others != null) {
                found = new Ask.Alike(first.scope(), words, others);
            }
        }
        return found;
    }
}
