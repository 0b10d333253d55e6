package dev.offprint.search.query;

import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.syntax.QueryNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The free words of a question, each once, with how often it was said; without chatter where there is more than
/// chatter. For one thread and one question.
final class FreeTextQueries {
    /// In longer questions words meet by chance, and what they make up together is somebody's misprint.
    private static final int MOST_TYPED = 5;

    /// More words than this nobody types: it is a pasted text.
    private static final int MOST_TOGETHER = 12;

    /// A word with what is written together with it, or words that name a thing which has other names.
    private sealed interface Unit {
        record Plain(List<TokenizedWord> group) implements Unit {}

        record Named(QueryNode.Alike alike) implements Unit {}
    }

    private final TextQueries texts;
    private final Map<Unit, Integer> units = new LinkedHashMap<>();
    /// Whether it is written as a sentence: with words of asking, or a full stop.
    private final boolean sentence;

    private final String text;

    /// @param free words and names, in the order in which they were typed
    FreeTextQueries(TextQueries texts, List<QueryNode> free) {
        this.texts = texts;
        boolean stop = false;
        boolean asking = false;
        var typed = new StringJoiner(" ");
        for (int i = 0; i < free.size(); i++) {
            var part = free.get(i);
            if (part instanceof QueryNode.Word word) {
                typed.add(word.text());
                boolean asks = i + 1 < free.size()
                        && free.get(i + 1) instanceof QueryNode.Word next
                        && QueryStopwords.asks(word.text(), next.text());
                asking |= asks;
                if (!asks) {
                    groups(word).forEach(group -> units.merge(new Unit.Plain(group), 1, Integer::sum));
                }
                stop |= ".?!".indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
            } else if (part instanceof QueryNode.Alike alike) {
                units.merge(new Unit.Named(alike), 1, Integer::sum);
                alike.words().forEach(word -> typed.add(word.text()));
            }
        }
        text = typed.toString();
        boolean telling = units.keySet().stream().anyMatch(FreeTextQueries::telling);
        boolean chatter =
                units.keySet().removeIf(unit -> telling && unit instanceof Unit.Plain(var group) && chatter(group));
        sentence = stop || asking || chatter;
    }

    private List<List<TokenizedWord>> groups(QueryNode.Word word) {
        return TokenizedWord.groups(word.text(), texts.dictionary(QueryNode.Scope.ANYWHERE));
    }

    private static boolean telling(Unit unit) {
        return switch (unit) {
            case Unit.Plain(var group) -> !chatter(group) && group.stream().anyMatch(TokenizedWord::indexed);
            case Unit.Named _ -> true;
        };
    }

    private static boolean chatter(List<TokenizedWord> group) {
        return group.size() == 1 && QueryStopwords.is(group.getFirst().word());
    }

    /// As it was typed, without what belongs to fields.
    String text() {
        return text;
    }

    boolean sentence() {
        return sentence;
    }

    /// What finds the papers whose whole title this is, or the part of it before a colon; none where no paper has it.
    List<Query> titles(IndexSearcher searcher) throws IOException {
        return WholeTitleQueries.of(text, searcher);
    }

    /// What finds the papers of the author whose name this is; null where it is none.
    @Nullable
    Query name(IndexSearcher searcher) throws IOException {
        return WholeNameQuery.of(text, texts, searcher);
    }

    boolean none() {
        return units.isEmpty();
    }

    /// A query for each; one that was said twice counts twice.
    List<Query> all() throws IOException {
        var queries = new LinkedHashMap<Query, Integer>();
        var each = List.copyOf(units.keySet());
        for (int i = 0; i < each.size() && queries.size() < QueryLimits.WORDS; i++) {
            var query = switch (each.get(i)) {
                case Unit.Named(var alike) -> texts.alike(alike);
                case Unit.Plain(var group) -> {
                    var found = texts.group(QueryNode.Scope.ANYWHERE, group);
                    yield found == null || each.size() > MOST_TYPED
                            ? found
                            : texts.orJoined(found, group(each, i - 1), group, group(each, i + 1));
                }
            };
            if (query != null) {
                queries.merge(query, units.getOrDefault(each.get(i), 1), Integer::sum);
            }
        }
        return weighted(queries);
    }

    private static List<TokenizedWord> group(List<Unit> each, int i) {
        return i >= 0 && i < each.size() && each.get(i) instanceof Unit.Plain(var group) ? group : List.of();
    }

    /// The same for papers that need not have all of them: what is written together is taken apart, and a name into its
    /// words.
    ///
    /// @param all the answer of [#all]
    List<Query> loose(List<Query> all) throws IOException {
        if (units.keySet().stream().allMatch(unit -> unit instanceof Unit.Plain(var group) && group.size() == 1)) {
            return all;
        }
        var queries = new LinkedHashMap<Query, Integer>();
        for (var unit : units.entrySet()) {
            switch (unit.getKey()) {
                case Unit.Plain(var group) -> loose(group, unit.getValue(), queries);
                case Unit.Named(var alike) -> {
                    var name = texts.alike(alike);
                    if (name != null) {
                        queries.merge(name, unit.getValue(), Integer::sum);
                    }
                }
            }
        }
        return weighted(queries);
    }

    /// Each word with the word that was typed after it; none for a pasted text.
    List<Query> rewards() throws IOException {
        var terms = new ArrayList<String>();
        for (var unit : units.keySet()) {
            switch (unit) {
                case Unit.Plain(var group) -> terms(group, terms);
                case Unit.Named(var alike) ->
                    alike.words().forEach(word -> groups(word).forEach(group -> terms(group, terms)));
            }
        }
        var rewards = new ArrayList<Query>();
        for (int i = 1; i < terms.size() && terms.size() <= MOST_TOGETHER; i++) {
            if (!terms.get(i).equals(terms.get(i - 1))) {
                rewards.addAll(ProximityRescorer.pair(terms.get(i - 1), terms.get(i)));
            }
        }
        return rewards;
    }

    private static void terms(List<TokenizedWord> group, List<String> terms) {
        group.stream().filter(TokenizedWord::indexed).forEach(piece -> terms.add(piece.term()));
    }

    private void loose(List<TokenizedWord> group, int count, Map<Query, Integer> queries) throws IOException {
        for (var piece : group) {
            if (piece.term() != null && queries.size() < QueryLimits.WORDS) {
                queries.merge(texts.term(new Term(IndexFields.TEXT, piece.term())), count, Integer::sum);
            }
        }
    }

    private static List<Query> weighted(Map<Query, Integer> queries) {
        var weighted = new ArrayList<Query>();
        queries.forEach((query, count) -> weighted.add(count == 1 ? query : new BoostQuery(query, count)));
        return weighted;
    }
}
