package dev.offprint.search.query;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// A question ready to be asked.
///
/// @param words   the free words, a query each; a paper that has them all comes before one that has some
/// @param loose   the same words for papers that need not have them all, what is written together taken apart
/// @param titles  finds the papers whose title was typed, which have all the words and come first
/// @param sentence whether it is put as a sentence: no paper has all the words of one
/// @param rewards what lifts a paper among the best: the words in pairs, and each among its keywords
/// @param clauses what holds in any case
/// @param ranked  whether anything in it says which paper matches better
public record QueryPlan(
        List<Query> words,
        List<Query> loose,
        List<Query> titles,
        List<Query> rewards,
        List<Clause> clauses,
        boolean ranked,
        boolean sentence) {
    record Clause(Query query, Occur occur) {}

    /// With fewer words a question is one of keywords, whatever stands between them.
    private static final int SENTENCE = 3;

    static final QueryPlan NOTHING = new QueryPlan(List.of(), List.of(), List.of(), List.of(), List.of(), false, false);

    public QueryPlan {
        words = List.copyOf(words);
        loose = List.copyOf(loose);
        titles = List.copyOf(titles);
        rewards = List.copyOf(rewards);
        clauses = List.copyOf(clauses);
    }

    /// Whether the papers with all the words come before those with some.
    public boolean leads() {
        return !sentence || words.size() < SENTENCE;
    }

    /// Whether there is nothing in it that could be looked for.
    public boolean nothing() {
        return words.isEmpty() && clauses.isEmpty();
    }

    /// Papers that have what holds in any case, whatever words they have.
    public Query strict() {
        return required().build();
    }

    /// Papers that have every word.
    public Query all() {
        if (clauses.isEmpty() && words.size() == 1 && titles.isEmpty()) {
            return words.getFirst();
        }
        var query = required();
        words.forEach(word -> query.add(word, Occur.MUST));
        titles.forEach(title -> query.add(title, Occur.SHOULD));
        return query.build();
    }

    /// Papers that have any of the words, or of their parts.
    public Query any() {
        var query = required();
        if (loose.isEmpty()) {
            return query.build();
        }
        loose.forEach(word -> query.add(word, Occur.SHOULD));
        titles.forEach(title -> query.add(title, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    /// Papers that have at least so many of the words.
    public Query some(int least) {
        var query = required();
        words.forEach(word -> query.add(word, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(least).build();
    }

    /// Papers that pass what holds in any case; all papers where nothing does.
    public Query filter() {
        var query = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        clauses.forEach(
                clause -> query.add(clause.query, clause.occur == Occur.MUST_NOT ? Occur.MUST_NOT : Occur.FILTER));
        return query.build();
    }

    private BooleanQuery.Builder required() {
        var query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause.query, clause.occur));
        boolean positive = clauses.stream().anyMatch(clause -> clause.occur != Occur.MUST_NOT);
        if (!positive && words.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query;
    }
}
