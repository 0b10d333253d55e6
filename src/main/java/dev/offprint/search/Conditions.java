package dev.offprint.search;

import dev.offprint.model.PaperId;
import dev.offprint.model.Saying;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Lucene queries of what a paper is, has and counts: these find and do not rank.
final class Conditions {
    /// Makes a query of a tree.
    interface Whole {
        Query query(Ask tree) throws IOException;
    }

    private final Map<String, Ask> topics;
    private final Whole whole;
    private final List<Saying> hints;
    private boolean inTopic;

    Conditions(Map<String, Ask> topics, Whole whole, List<Saying> hints) {
        this.topics = topics;
        this.whole = whole;
        this.hints = hints;
    }

    Query labelled(Ask.Labelled labelled) {
        var field = switch (labelled.label()) {
            case TAG -> Fields.TAG;
            case ID -> Fields.ID;
            case SOURCE -> Fields.SOURCE;
        };
        var ours = labelled.label() == Ask.Label.ID ? new PaperId(labelled.value()).key() : null;
        var term = ours != null ? Documents.term(ours) : new Term(field, labelled.value());
        return labelled.prefix() ? new PrefixQuery(term) : new ConstantScoreQuery(new TermQuery(term));
    }

    static Query days(Ask.Days days) {
        long from = day(days.from());
        long to = day(days.to());
        return new BooleanQuery.Builder()
                .add(LongField.newRangeQuery(Fields.PUBLISHED, from, to), Occur.SHOULD)
                .add(LongPoint.newRangeQuery(Fields.LISTED, from, to), Occur.SHOULD)
                .build();
    }

    private static long day(LocalDate date) {
        return date.equals(LocalDate.MIN)
                ? Long.MIN_VALUE
                : date.equals(LocalDate.MAX) ? Long.MAX_VALUE : date.toEpochDay();
    }

    static Query counted(Ask.Counted counted) {
        var field = switch (counted.measure()) {
            case UPVOTES -> Fields.UPVOTES;
            case STARS -> Fields.STARS;
            case COMMENTS -> Fields.COMMENTS;
        };
        return counted.from() > counted.to()
                ? new MatchNoDocsQuery("an empty range")
                : LongField.newRangeQuery(field, counted.from(), counted.to());
    }

    static Query flag(Flag flag) {
        return new ConstantScoreQuery(new TermQuery(new Term(Fields.FLAG, flag.term())));
    }

    /// Unread, and on a list of the newest day that the library has.
    static Query fresh(IndexReader reader) throws IOException {
        var newest = PointValues.getMaxPackedValue(reader, Fields.LISTED);
        if (newest == null) {
            return new MatchNoDocsQuery("no list yet");
        }
        return new BooleanQuery.Builder()
                .add(LongPoint.newExactQuery(Fields.LISTED, LongPoint.decodeDimension(newest, 0)), Occur.FILTER)
                .add(flag(Flag.UNREAD), Occur.FILTER)
                .build();
    }

    /// A saved question's papers; null, with a hint, when there is no such topic. A topic that names a topic goes no
    /// further.
    @Nullable
    Query topic(String name) throws IOException {
        var tree = inTopic ? null : topics.get(name.toLowerCase(Locale.ROOT));
        if (tree == null) {
            hints.add(inTopic ? Saying.of("search.nested") : Saying.of("search.notopic", name));
            return null;
        }
        inTopic = true;
        var query = new ConstantScoreQuery(whole.query(tree));
        inTopic = false;
        return query;
    }
}
