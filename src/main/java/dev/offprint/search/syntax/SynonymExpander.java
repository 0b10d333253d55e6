package dev.offprint.search.syntax;

import dev.offprint.search.analysis.TermNormalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the other names of a thing beside the words that name it: [Synonyms] into the tree of a question. Phrases in
/// quotes stay as they are; who writes them wants these words. For one thread.
public final class SynonymExpander {
    /// Names widened in one question: with [Synonyms] that many names each, far from [QueryLimits#WORDS] clauses.
    private static final int MOST = 12;

    private final Synonyms synonyms;
    private final TermNormalizer terms = new TermNormalizer();
    private final int longest;
    private int widened;

    public SynonymExpander(Synonyms synonyms) {
        this.synonyms = synonyms;
        this.longest =
                synonyms.names().keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    public QueryNode widen(QueryNode ask) {
        if (longest == 0) {
            return ask;
        }
        return switch (ask) {
            case QueryNode.Row(var parts) -> {
                var all = row(parts);
                yield all.size() == 1 ? all.getFirst() : new QueryNode.Row(all);
            }
            case QueryNode.All(var parts) -> new QueryNode.All(each(parts));
            case QueryNode.Any(var parts) -> new QueryNode.Any(each(parts));
            case QueryNode.Not(var part) -> new QueryNode.Not(widen(part));
            case QueryNode.Word word -> row(List.of(word)).getFirst();
            case QueryNode.Alike _, QueryNode.Phrase _, QueryNode.Prefix _, QueryNode.Fuzzy _, QueryNode.Condition _ ->
                ask;
        };
    }

    /// The tree with the names among its free words as words again. What is excluded, or asked for by a field, stays
    /// wide.
    public static QueryNode narrow(QueryNode tree) {
        var words = new ArrayList<QueryNode>();
        for (var part : tree instanceof QueryNode.Row(var parts) ? parts : List.of(tree)) {
            if (part instanceof QueryNode.Alike alike && alike.scope() == QueryNode.Scope.ANYWHERE) {
                words.addAll(alike.words());
            } else {
                words.add(part);
            }
        }
        return words.size() == 1 ? words.getFirst() : new QueryNode.Row(words);
    }

    private List<QueryNode> each(List<QueryNode> parts) {
        return parts.stream().map(this::widen).toList();
    }

    /// Of words in a row the longest name counts: `multimodal large language model` is not `large language model`.
    private List<QueryNode> row(List<QueryNode> parts) {
        var all = new ArrayList<QueryNode>();
        for (int i = 0; i < parts.size(); ) {
            var alike = parts.get(i) instanceof QueryNode.Word first ? alike(parts, i, first) : null;
            if (alike != null) {
                all.add(alike);
                i += alike.words().size();
                widened++;
            } else {
                all.add(parts.get(i) instanceof QueryNode.Word word ? word : widen(parts.get(i)));
                i++;
            }
        }
        return all;
    }

    private QueryNode.@Nullable Alike alike(List<QueryNode> parts, int from, QueryNode.Word first) {
        boolean text = switch (first.scope()) {
            case AUTHOR, ORGANIZATION, VENUE -> false;
            case ANYWHERE, TITLE, ABSTRACT, KEYWORD -> true;
        };
        QueryNode.Alike found = null;
        var words = new ArrayList<QueryNode.Word>();
        var name = new ArrayList<String>();
        for (int i = from; text && widened < MOST && i < parts.size() && name.size() < longest; i++) {
            if (!(parts.get(i) instanceof QueryNode.Word word) || word.scope() != first.scope()) {
                break;
            }
            words.add(word);
            name.addAll(Synonyms.terms(word.text(), terms));
            var others = synonyms.names().get(name);
            if (others != null) {
                found = new QueryNode.Alike(first.scope(), words, others);
            }
        }
        return found;
    }
}
