package dev.offprint.search;

import dev.offprint.model.Facets;
import dev.offprint.model.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Suggests how a half-typed query may go on: fields, values of fields, phrases. For one thread and one question.
final class Suggesting {
    /// A single letter begins everything.
    private static final int SHORTEST = 2;
    /// Values that need no quotation marks.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]+|>[0-9]+");

    private static final List<Flag> STATES =
            List.of(Flag.UNREAD, Flag.STARRED, Flag.READ, Flag.DISMISSED, Flag.UPDATED, Flag.WITHDRAWN);
    private static final String NEW = "new";

    private final IndexSearcher searcher;
    private final Completions completions;
    private final List<String> topics;

    /// @param topics the names of saved questions
    Suggesting(IndexSearcher searcher, List<String> topics) {
        this.searcher = searcher;
        this.completions = new Completions(searcher);
        this.topics = topics;
    }

    List<Suggestion> of(String query, int most) throws IOException {
        return switch (Typed.read(query)) {
            case Typed.Value value -> values(value, most);
            case Typed.Word word -> words(word, most);
        };
    }

    private List<Suggestion> words(Typed.Word word, int most) throws IOException {
        var found = new ArrayList<Suggestion>();
        if (word.last().length() < SHORTEST) {
            return found;
        }
        for (var name : Name.values()) {
            if (name.text().startsWith(word.last().toLowerCase(Locale.ROOT))) {
                found.add(new Suggestion(Suggestion.Kind.FIELD, word.head() + name.text() + ":", 0));
            }
        }
        int typed = String.join(" ", word.before()).length();
        var head = word.head().stripTrailing();
        var kept = word.before().isEmpty() ? word.head() : head.substring(0, head.length() - typed);
        for (var phrase : completions.phrases(word.before(), word.last(), most)) {
            found.add(new Suggestion(Suggestion.Kind.PHRASE, kept + phrase, 0));
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Suggestion> values(Typed.Value typed, int most) throws IOException {
        return counts(typed.name(), typed.value(), most).stream()
                .map(count -> new Suggestion(
                        Suggestion.Kind.VALUE,
                        typed.head() + typed.name().text() + ":" + quoted(count.value()),
                        count.papers()))
                .toList();
    }

    private List<Facets.Count> counts(Name name, String value, int most) throws IOException {
        return switch (name) {
            case AUTHOR -> uncounted(completions.values(Fields.AUTHOR, Fields.AUTHORS, value, most));
            case ORG -> uncounted(completions.values(Fields.ORGANIZATION, Fields.ORGANIZATIONS, value, most));
            case KEYWORD -> uncounted(completions.values(Fields.KEYWORD, Fields.KEYWORDS, value, most));
            case TAG -> completions.labels(Fields.TAG, value, most);
            case SOURCE -> completions.labels(Fields.SOURCE, value, most);
            case TOPIC -> beginning(topics, value, most);
            case HAS -> flags(List.of(Flag.CODE, Flag.NOTE, Flag.PDF, Flag.SUMMARY), value, most);
            case IS -> states(value, most);
            case DATE, AFTER, BEFORE -> new Bounds(searcher).days(name, value, most);
            case UPVOTES, STARS, COMMENTS -> new Bounds(searcher).numbers(name, value, most);
            case TITLE, ABSTRACT ->
                completions.phrases(List.of(), value, most).stream()
                        .map(phrase -> new Facets.Count(phrase, 0))
                        .toList();
            case ID -> List.of(); // nobody remembers one
        };
    }

    /// Values whose papers were counted in a sample only: their order holds, the numbers do not.
    private static List<Facets.Count> uncounted(List<Facets.Count> counts) {
        return counts.stream().map(count -> new Facets.Count(count.value(), 0)).toList();
    }

    private static List<Facets.Count> beginning(List<String> names, String value, int most) {
        var wanted = value.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(most)
                .map(name -> new Facets.Count(name, 0))
                .toList();
    }

    private List<Facets.Count> states(String value, int most) throws IOException {
        var found = new ArrayList<Facets.Count>();
        if (NEW.startsWith(value.toLowerCase(Locale.ROOT))) {
            int papers = searcher.count(Conditions.fresh(searcher.getIndexReader()));
            found.add(new Facets.Count(NEW, papers));
        }
        found.addAll(flags(STATES, value, most));
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Facets.Count> flags(List<Flag> flags, String value, int most) throws IOException {
        var found = new ArrayList<Facets.Count>();
        for (var flag : flags) {
            if (flag.term().startsWith(value.toLowerCase(Locale.ROOT)) && found.size() < most) {
                found.add(new Facets.Count(
                        flag.term(), searcher.getIndexReader().docFreq(new Term(Fields.FLAG, flag.term()))));
            }
        }
        return found;
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "") + "\"";
    }
}
