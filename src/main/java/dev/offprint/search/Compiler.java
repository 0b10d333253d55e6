package dev.offprint.search;

import dev.offprint.model.Saying;
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
final class Compiler {
    private final IndexReader reader;
    private final TextQueries texts;
    private final Conditions conditions;
    private final List<Saying> hints;

    /// @param topics   saved questions by name
    /// @param widening what the question was widened by, and topics are to be
    /// @param hints    takes what is to be said about the question
    Compiler(IndexSearcher searcher, Map<String, Ask> topics, Widening widening, List<Saying> hints) {
        this.reader = searcher.getIndexReader();
        this.texts = new TextQueries(searcher);
        this.conditions = new Conditions(topics, tree -> whole(widening.widen(tree)), hints);
        this.hints = hints;
    }

    Plan plan(Ask tree) throws IOException {
        var free = new ArrayList<Ask>();
        var rest = new ArrayList<Ask>();
        for (var part : tree instanceof Ask.Row(var parts) ? parts : List.of(tree)) {
            if (free(part)) {
                free.add(part);
            } else {
                rest.add(part);
            }
        }
        var clauses = new ArrayList<Plan.Clause>();
        boolean ranked = !free.isEmpty();
        for (var part : rest) {
            var clause = clause(part);
            if (clause != null) {
                clauses.add(clause);
                ranked |= clause.occur() == Occur.MUST;
            }
        }
        var typed = new FreeWords(texts, free);
        var words = typed.all();
        if (words.isEmpty() && !typed.none()) {
            hints.add(Saying.of("search.common"));
        }
        if (words.isEmpty() && clauses.isEmpty()) {
            return Plan.NOTHING;
        }
        if (!mentions(tree) && reader.docFreq(dismissed()) > 0) {
            clauses.add(new Plan.Clause(new TermQuery(dismissed()), Occur.MUST_NOT));
        }
        return new Plan(words, typed.loose(words), typed.rewards(), clauses, ranked);
    }

    private static boolean free(Ask part) {
        return (part instanceof Ask.Word word && word.scope() == Ask.Scope.ANYWHERE)
                || (part instanceof Ask.Alike alike && alike.scope() == Ask.Scope.ANYWHERE);
    }

    private static Term dismissed() {
        return new Term(Fields.FLAG, Flag.DISMISSED.term());
    }

    /// Whether the question speaks of dismissed papers, which are hidden otherwise.
    private static boolean mentions(Ask tree) {
        return switch (tree) {
            case Ask.Row(var parts) -> parts.stream().anyMatch(Compiler::mentions);
            case Ask.All(var parts) -> parts.stream().anyMatch(Compiler::mentions);
            case Ask.Any(var parts) -> parts.stream().anyMatch(Compiler::mentions);
            case Ask.Not(var part) -> mentions(part);
            case Ask.Flagged(var flag) -> flag == Flag.DISMISSED;
            case Ask.Word _, Ask.Alike _, Ask.Phrase _, Ask.Prefix _, Ask.Fuzzy _ -> false;
            case Ask.Condition _ -> false;
        };
    }

    private Plan.@Nullable Clause clause(Ask part) throws IOException {
        if (part instanceof Ask.Not(var inner)) {
            var query = query(inner);
            return query == null ? null : new Plan.Clause(query, Occur.MUST_NOT);
        }
        var query = query(part);
        return query == null ? null : new Plan.Clause(query, ranks(part) ? Occur.MUST : Occur.FILTER);
    }

    /// A tree inside another question, such as a topic; never null.
    Query whole(Ask tree) throws IOException {
        var query = query(tree);
        return query != null ? query : new MatchNoDocsQuery("nothing to look for");
    }

    /// The query of a part that is required as a whole; null when it looks for nothing.
    private @Nullable Query query(Ask part) throws IOException {
        return switch (part) {
            case Ask.Row(var parts) -> all(parts);
            case Ask.All(var parts) -> all(parts);
            case Ask.Any(var parts) -> any(parts);
            case Ask.Not(var inner) -> all(List.of(new Ask.Not(inner)));
            case Ask.Word(var scope, var text) -> texts.word(scope, text);
            case Ask.Alike alike -> texts.alike(alike);
            case Ask.Phrase(var scope, var text) -> texts.phrase(scope, text);
            case Ask.Prefix(var scope, var text) -> texts.prefix(scope, text);
            case Ask.Fuzzy(var scope, var text, var edits) -> texts.fuzzy(scope, text, edits);
            case Ask.Labelled labelled -> conditions.labelled(labelled);
            case Ask.Days days -> Conditions.days(days);
            case Ask.Counted counted -> Conditions.counted(counted);
            case Ask.Flagged(var flag) -> Conditions.flag(flag);
            case Ask.New() -> Conditions.fresh(reader);
            case Ask.Topic(var name) -> conditions.topic(name);
            case Ask.Nothing() -> null;
        };
    }

    private @Nullable Query all(List<Ask> parts) throws IOException {
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

    private @Nullable Query any(List<Ask> parts) throws IOException {
        var query = new BooleanQuery.Builder();
        int added = 0;
        for (var part : parts) {
            var found = query(part);
            if (found != null && added < IndexLimits.WORDS) {
                query.add(ranks(part) ? found : new BoostQuery(new ConstantScoreQuery(found), 0), Occur.SHOULD);
                added++;
            }
        }
        return added == 0 ? null : query.build();
    }

    /// Whether a part says which paper matches better, or only which ones.
    private static boolean ranks(Ask part) {
        return switch (part) {
            case Ask.Word _, Ask.Alike _, Ask.Phrase _, Ask.Prefix _, Ask.Fuzzy _ -> true;
            case Ask.Row(var parts) -> parts.stream().anyMatch(Compiler::ranks);
            case Ask.All(var parts) -> parts.stream().anyMatch(Compiler::ranks);
            case Ask.Any(var parts) -> parts.stream().anyMatch(Compiler::ranks);
            case Ask.Not _, Ask.Condition _ -> false;
        };
    }
}
