package dev.offprint.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    /// In longer questions words meet by chance, and what they make up together is somebody's misprint.
    private static final int MOST_TYPED = 5;

    private final IndexReader reader;
    private final TextQueries texts;
    private final Conditions conditions;
    private final List<String> hints;

    /// @param topics saved questions by name
    /// @param hints  takes what is to be said about the question
    Compiler(IndexSearcher searcher, Map<String, Ask> topics, List<String> hints) {
        this.reader = searcher.getIndexReader();
        this.texts = new TextQueries(searcher);
        this.conditions = new Conditions(reader, topics, this::whole, hints);
        this.hints = hints;
    }

    Plan plan(Ask tree) throws IOException {
        var free = new ArrayList<Ask.Word>();
        var rest = new ArrayList<Ask>();
        for (var part : tree instanceof Ask.Row(var parts) ? parts : List.of(tree)) {
            if (part instanceof Ask.Word word && word.scope() == Ask.Scope.ANYWHERE) {
                free.add(word);
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
        var groups = groups(free);
        var words = words(groups);
        if (words.isEmpty() && clauses.isEmpty()) {
            return Plan.NOTHING;
        }
        if (!mentions(tree) && reader.docFreq(dismissed()) > 0) {
            clauses.add(new Plan.Clause(new TermQuery(dismissed()), Occur.MUST_NOT));
        }
        return new Plan(words, loose(groups, words), clauses, ranked);
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
            case Ask.Word _, Ask.Phrase _, Ask.Prefix _, Ask.Fuzzy _ -> false;
            case Ask.Labelled _, Ask.Days _, Ask.Counted _, Ask.New _, Ask.Topic _, Ask.Nothing _ -> false;
        };
    }

    /// The free words, each once, with how often it was said; without chatter where there is more than chatter.
    private Map<List<Piece>, Integer> groups(List<Ask.Word> free) {
        var groups = new LinkedHashMap<List<Piece>, Integer>();
        for (var word : free) {
            for (var group : Piece.groups(word.text(), texts.dictionary(Ask.Scope.ANYWHERE))) {
                groups.merge(group, 1, Integer::sum);
            }
        }
        boolean telling = groups.keySet().stream()
                .anyMatch(group -> !chatter(group) && group.stream().anyMatch(Piece::indexed));
        groups.keySet().removeIf(group -> telling && chatter(group));
        return groups;
    }

    /// A query for each word; one that was said twice counts twice.
    private List<Query> words(Map<List<Piece>, Integer> groups) throws IOException {
        var queries = new LinkedHashMap<Query, Integer>();
        var all = List.copyOf(groups.keySet());
        for (int i = 0; i < all.size() && queries.size() < IndexLimits.WORDS; i++) {
            var query = texts.group(Ask.Scope.ANYWHERE, all.get(i));
            if (query != null) {
                var before = i > 0 ? all.get(i - 1) : List.<Piece>of();
                var after = i + 1 < all.size() ? all.get(i + 1) : List.<Piece>of();
                var word = all.size() > MOST_TYPED ? query : texts.orJoined(query, before, all.get(i), after);
                queries.merge(word, groups.getOrDefault(all.get(i), 1), Integer::sum);
            }
        }
        if (queries.isEmpty() && !groups.isEmpty()) {
            hints.add("These words are too common to be searched; add one that says more.");
        }
        return weighted(queries);
    }

    private List<Query> loose(Map<List<Piece>, Integer> groups, List<Query> words) throws IOException {
        if (groups.keySet().stream().allMatch(group -> group.size() == 1)) {
            return words;
        }
        var queries = new LinkedHashMap<Query, Integer>();
        for (var group : groups.entrySet()) {
            for (var piece : group.getKey()) {
                if (piece.term() != null && queries.size() < IndexLimits.WORDS) {
                    queries.merge(texts.term(new Term(Fields.TEXT, piece.term())), group.getValue(), Integer::sum);
                }
            }
        }
        return weighted(queries);
    }

    private static List<Query> weighted(Map<Query, Integer> queries) {
        return queries.entrySet().stream()
                .map(query -> weighted(query.getKey(), query.getValue()))
                .toList();
    }

    private static Query weighted(Query query, int count) {
        return count == 1 ? query : new BoostQuery(query, count);
    }

    private static boolean chatter(List<Piece> group) {
        return group.size() == 1 && Chatter.is(group.getFirst().word());
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
            case Ask.Phrase(var scope, var text) -> texts.phrase(scope, text);
            case Ask.Prefix(var scope, var text) -> texts.prefix(scope, text);
            case Ask.Fuzzy(var scope, var text, var edits) -> texts.fuzzy(scope, text, edits);
            case Ask.Labelled labelled -> conditions.labelled(labelled);
            case Ask.Days days -> conditions.days(days);
            case Ask.Counted counted -> conditions.counted(counted);
            case Ask.Flagged(var flag) -> conditions.flag(flag);
            case Ask.New() -> conditions.fresh();
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
            case Ask.Word _, Ask.Phrase _, Ask.Prefix _, Ask.Fuzzy _ -> true;
            case Ask.Row(var parts) -> parts.stream().anyMatch(Compiler::ranks);
            case Ask.All(var parts) -> parts.stream().anyMatch(Compiler::ranks);
            case Ask.Any(var parts) -> parts.stream().anyMatch(Compiler::ranks);
            case Ask.Not _,
                    Ask.Labelled _,
                    Ask.Days _,
                    Ask.Counted _,
                    Ask.Flagged _,
                    Ask.New _,
                    Ask.Topic _,
                    Ask.Nothing _ -> false;
        };
    }
}
