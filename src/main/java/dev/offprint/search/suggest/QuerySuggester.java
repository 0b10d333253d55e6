package dev.offprint.search.suggest;

import dev.offprint.model.Facets;
import dev.offprint.model.Suggestion;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.query.FilterQueries;
import dev.offprint.search.syntax.PaperFlag;
import dev.offprint.search.syntax.PartialQuery;
import dev.offprint.search.syntax.QueryField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Suggests how a half-typed query may go on: fields, values of fields, phrases. For one thread and one question.
public final class QuerySuggester {
    /// A single letter begins everything.
    private static final int SHORTEST = 2;
    /// Values that need no quotation marks.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]+|>[0-9]+");

    private static final List<PaperFlag> STATES = List.of(
            PaperFlag.UNREAD,
            PaperFlag.STARRED,
            PaperFlag.READ,
            PaperFlag.DISMISSED,
            PaperFlag.UPDATED,
            PaperFlag.WITHDRAWN,
            PaperFlag.KEPT);
    private static final String NEW = "new";

    private final IndexSearcher searcher;
    private final TermCompletion completions;
    private final List<String> topics;

    /// @param topics the names of saved questions
    public QuerySuggester(IndexSearcher searcher, List<String> topics) {
        this.searcher = searcher;
        this.completions = new TermCompletion(searcher);
        this.topics = topics;
    }

    public List<Suggestion> of(String query, int most) throws IOException {
        return switch (PartialQuery.read(query)) {
            case PartialQuery.Value value -> values(value, most);
            case PartialQuery.Word word -> words(word, most);
        };
    }

    private List<Suggestion> words(PartialQuery.Word word, int most) throws IOException {
        var found = new ArrayList<Suggestion>();
        if (word.last().length() < SHORTEST) {
            return found;
        }
        for (var name : QueryField.values()) {
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

    private List<Suggestion> values(PartialQuery.Value typed, int most) throws IOException {
        return counts(typed.name(), typed.value(), most).stream()
                .map(count -> new Suggestion(
                        Suggestion.Kind.VALUE,
                        typed.head() + typed.name().text() + ":" + quoted(count.value()),
                        count.papers()))
                .toList();
    }

    private List<Facets.Count> counts(QueryField name, String value, int most) throws IOException {
        return switch (name) {
            case AUTHOR -> uncounted(completions.values(IndexFields.AUTHOR, IndexFields.AUTHORS, value, most));
            case ORG -> uncounted(completions.values(IndexFields.ORGANIZATION, IndexFields.ORGANIZATIONS, value, most));
            case VENUE -> uncounted(completions.values(IndexFields.VENUE, IndexFields.VENUES, value, most));
            case KEYWORD -> uncounted(completions.values(IndexFields.KEYWORD, IndexFields.KEYWORDS, value, most));
            case TAG -> completions.labels(IndexFields.TAG, value, most);
            case SOURCE -> completions.labels(IndexFields.SOURCE, value, most);
            case TOPIC -> beginning(topics, value, most);
            case HAS ->
                flags(
                        List.of(PaperFlag.CODE, PaperFlag.NOTE, PaperFlag.PDF, PaperFlag.SUMMARY, PaperFlag.FULLTEXT),
                        value,
                        most);
            case IS -> states(value, most);
            case DATE, AFTER, BEFORE -> new RangeSuggestions(searcher).days(name, value, most);
            case UPVOTES, STARS, COMMENTS -> new RangeSuggestions(searcher).numbers(name, value, most);
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
            int papers = searcher.count(FilterQueries.fresh(searcher.getIndexReader()));
            found.add(new Facets.Count(NEW, papers));
        }
        found.addAll(flags(STATES, value, most));
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Facets.Count> flags(List<PaperFlag> flags, String value, int most) throws IOException {
        var found = new ArrayList<Facets.Count>();
        for (var flag : flags) {
            if (flag.term().startsWith(value.toLowerCase(Locale.ROOT)) && found.size() < most) {
                found.add(new Facets.Count(
                        flag.term(), searcher.getIndexReader().docFreq(new Term(IndexFields.FLAG, flag.term()))));
            }
        }
        return found;
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "") + "\"";
    }
}
