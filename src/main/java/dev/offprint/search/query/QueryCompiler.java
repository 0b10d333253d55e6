package dev.offprint.search.query;

import dev.offprint.model.Message;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.syntax.PaperFlag;
import dev.offprint.search.syntax.QueryNode;
import dev.offprint.search.syntax.SynonymExpander;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Turns a question's tree into Lucene queries; the only place that does. For one thread and one question.
public final class QueryCompiler {
    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final TextQueries texts;
    private final FilterQueries conditions;
    private final List<Message> hints;

    /// @param topics   saved questions by name
    /// @param widening what the question was widened by, and topics are to be
    /// @param hints    takes what is to be said about the question
    public QueryCompiler(
            IndexSearcher searcher, Map<String, QueryNode> topics, SynonymExpander widening, List<Message> hints) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.texts = new TextQueries(searcher);
        this.conditions = new FilterQueries(topics, tree -> whole(widening.widen(tree)), hints);
        this.hints = hints;
    }

    public QueryPlan plan(QueryNode tree) throws IOException {
        var free = new ArrayList<QueryNode>();
        var rest = new ArrayList<QueryNode>();
        for (var part : tree instanceof QueryNode.Row(var parts) ? parts : List.of(tree)) {
            if (free(part)) {
                free.add(part);
            } else {
                rest.add(part);
            }
        }
        var clauses = new ArrayList<QueryPlan.Clause>();
        boolean ranked = !free.isEmpty();
        for (var part : rest) {
            var clause = clause(part);
            if (clause != null) {
                clauses.add(clause);
                ranked |= clause.occur() == Occur.MUST;
            }
        }
        var typed = new FreeTextQueries(texts, free);
        var words = typed.all();
        var name = rest.isEmpty() ? typed.name(searcher) : null;
        if (name != null) {
            hints.add(Message.of("search.name", typed.text()));
            words = List.of(orAll(name, words));
        }
        if (words.isEmpty() && !typed.none()) {
            hints.add(Message.of("search.common"));
        }
        if (words.isEmpty() && clauses.isEmpty()) {
            return QueryPlan.NOTHING;
        }
        if (!mentions(tree) && reader.docFreq(dismissed()) > 0) {
            clauses.add(new QueryPlan.Clause(new TermQuery(dismissed()), Occur.MUST_NOT));
        }
        return new QueryPlan(
                words, typed.loose(words), typed.titles(searcher), typed.rewards(), clauses, ranked, typed.sentence());
    }

    /// Papers by the author, or with all of the words.
    private static Query orAll(Query name, List<Query> words) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, Occur.MUST));
        var either = new BooleanQuery.Builder().add(name, Occur.SHOULD);
        return words.isEmpty() ? name : either.add(all.build(), Occur.SHOULD).build();
    }

    private static boolean free(QueryNode part) {
        return (part instanceof QueryNode.Word word && word.scope() == QueryNode.Scope.ANYWHERE)
                || (part instanceof QueryNode.Alike alike && alike.scope() == QueryNode.Scope.ANYWHERE);
    }

    private static Term dismissed() {
        return new Term(IndexFields.FLAG, PaperFlag.DISMISSED.term());
    }

    /// Whether the question speaks of dismissed papers, which are hidden otherwise.
    private static boolean mentions(QueryNode tree) {
        return switch (tree) {
            case QueryNode.Row(var parts) -> parts.stream().anyMatch(QueryCompiler::mentions);
            case QueryNode.All(var parts) -> parts.stream().anyMatch(QueryCompiler::mentions);
            case QueryNode.Any(var parts) -> parts.stream().anyMatch(QueryCompiler::mentions);
            case QueryNode.Not(var part) -> mentions(part);
            case QueryNode.Flagged(var flag) -> flag == PaperFlag.DISMISSED;
            case QueryNode.Word _, QueryNode.Alike _, QueryNode.Phrase _, QueryNode.Prefix _, QueryNode.Fuzzy _ ->
                false;
            case QueryNode.Condition _ -> false;
        };
    }

    private QueryPlan.@Nullable Clause clause(QueryNode part) throws IOException {
        if (part instanceof QueryNode.Not(var inner)) {
            var query = query(inner);
            return query == null ? null : new QueryPlan.Clause(query, Occur.MUST_NOT);
        }
        var query = query(part);
        return query == null ? null : new QueryPlan.Clause(query, ranks(part) ? Occur.MUST : Occur.FILTER);
    }

    /// A tree inside another question, such as a topic; never null.
    public Query whole(QueryNode tree) throws IOException {
        var query = query(tree);
        return query != null ? query : new MatchNoDocsQuery("nothing to look for");
    }

    /// The query of a part that is required as a whole; null when it looks for nothing.
    private @Nullable Query query(QueryNode part) throws IOException {
        return switch (part) {
            case QueryNode.Row(var parts) -> all(parts);
            case QueryNode.All(var parts) -> all(parts);
            case QueryNode.Any(var parts) -> any(parts);
            case QueryNode.Not(var inner) -> all(List.of(new QueryNode.Not(inner)));
            case QueryNode.Word(var scope, var text) -> texts.word(scope, text);
            case QueryNode.Alike alike -> texts.alike(alike);
            case QueryNode.Phrase(var scope, var text) -> texts.phrase(scope, text);
            case QueryNode.Prefix(var scope, var text) -> texts.prefix(scope, text);
            case QueryNode.Fuzzy(var scope, var text, var edits) -> texts.fuzzy(scope, text, edits);
            case QueryNode.Labelled labelled -> conditions.labelled(labelled);
            case QueryNode.Days days -> FilterQueries.days(days);
            case QueryNode.Counted counted -> FilterQueries.counted(counted);
            case QueryNode.Flagged(var flag) -> FilterQueries.flag(flag);
            case QueryNode.New() -> FilterQueries.fresh(reader);
            case QueryNode.Topic(var name) -> conditions.topic(name);
            case QueryNode.Nothing() -> null;
        };
    }

    private @Nullable Query all(List<QueryNode> parts) throws IOException {
        var query = new BooleanQuery.Builder();
        int positive = 0;
        int negative = 0;
        for (var part : parts) {
            var clause = clause(part);
            if (clause != null) {
                query.add(clause.query(), clause.occur());
                positive += clause.occur() == Occur.MUST_NOT ? 0 : 1;
                negative += clause.occur() == Occur.MUST_NOT ? 1 : 0;
            }
        }
        if (positive == 0 && negative > 0) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return positive + negative == 0 ? null : query.build();
    }

    private @Nullable Query any(List<QueryNode> parts) throws IOException {
        var query = new BooleanQuery.Builder();
        int added = 0;
        for (var part : parts) {
            var found = query(part);
            if (found != null && added < QueryLimits.WORDS) {
                query.add(ranks(part) ? found : new BoostQuery(new ConstantScoreQuery(found), 0), Occur.SHOULD);
                added++;
            }
        }
        return added == 0 ? null : query.build();
    }

    /// Whether a part says which paper matches better, or only which ones.
    private static boolean ranks(QueryNode part) {
        return switch (part) {
            case QueryNode.Word _, QueryNode.Alike _, QueryNode.Phrase _, QueryNode.Prefix _, QueryNode.Fuzzy _ -> true;
            case QueryNode.Row(var parts) -> parts.stream().anyMatch(QueryCompiler::ranks);
            case QueryNode.All(var parts) -> parts.stream().anyMatch(QueryCompiler::ranks);
            case QueryNode.Any(var parts) -> parts.stream().anyMatch(QueryCompiler::ranks);
            case QueryNode.Not _, QueryNode.Condition _ -> false;
        };
    }
}
