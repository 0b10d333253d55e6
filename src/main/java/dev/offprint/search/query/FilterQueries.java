package dev.offprint.search.query;

import dev.offprint.model.Message;
import dev.offprint.model.PaperId;
import dev.offprint.search.index.DocumentBuilder;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.syntax.PaperFlag;
import dev.offprint.search.syntax.QueryNode;
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
public final class FilterQueries {
    /// Makes a query of a tree.
    interface Whole {
        Query query(QueryNode tree) throws IOException;
    }

    private final Map<String, QueryNode> topics;
    private final Whole whole;
    private final List<Message> hints;
    private boolean inTopic;

    FilterQueries(Map<String, QueryNode> topics, Whole whole, List<Message> hints) {
        this.topics = topics;
        this.whole = whole;
        this.hints = hints;
    }

    Query labelled(QueryNode.Labelled labelled) {
        var field = switch (labelled.label()) {
            case TAG -> IndexFields.TAG;
            case ID -> IndexFields.ID;
            case SOURCE -> IndexFields.SOURCE;
        };
        var ours = labelled.label() == QueryNode.Label.ID ? new PaperId(labelled.value()).rowKey() : null;
        var term = ours != null ? DocumentBuilder.term(ours) : new Term(field, labelled.value());
        return labelled.prefix() ? new PrefixQuery(term) : new ConstantScoreQuery(new TermQuery(term));
    }

    public static Query days(QueryNode.Days days) {
        long from = day(days.from());
        long to = day(days.to());
        return new BooleanQuery.Builder()
                .add(LongField.newRangeQuery(IndexFields.PUBLISHED, from, to), Occur.SHOULD)
                .add(LongPoint.newRangeQuery(IndexFields.LISTED, from, to), Occur.SHOULD)
                .build();
    }

    private static long day(LocalDate date) {
        return date.equals(LocalDate.MIN)
                ? Long.MIN_VALUE
                : date.equals(LocalDate.MAX) ? Long.MAX_VALUE : date.toEpochDay();
    }

    public static Query counted(QueryNode.Counted counted) {
        var field = switch (counted.measure()) {
            case UPVOTES -> IndexFields.UPVOTES;
            case STARS -> IndexFields.STARS;
            case COMMENTS -> IndexFields.COMMENTS;
        };
        return counted.from() > counted.to()
                ? new MatchNoDocsQuery("an empty range")
                : LongField.newRangeQuery(field, counted.from(), counted.to());
    }

    public static Query flag(PaperFlag flag) {
        return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.FLAG, flag.term())));
    }

    /// Unread, and on a list of the newest day that the library has.
    public static Query fresh(IndexReader reader) throws IOException {
        var newest = PointValues.getMaxPackedValue(reader, IndexFields.LISTED);
        if (newest == null) {
            return new MatchNoDocsQuery("no list yet");
        }
        return new BooleanQuery.Builder()
                .add(LongPoint.newExactQuery(IndexFields.LISTED, LongPoint.decodeDimension(newest, 0)), Occur.FILTER)
                .add(flag(PaperFlag.UNREAD), Occur.FILTER)
                .build();
    }

    /// A saved question's papers; null, with a hint, when there is no such topic. A topic that names a topic goes no
    /// further.
    @Nullable
    Query topic(String name) throws IOException {
        var tree = inTopic ? null : topics.get(name.toLowerCase(Locale.ROOT));
        if (tree == null) {
            hints.add(inTopic ? Message.of("search.nested") : Message.of("search.notopic", name));
            return null;
        }
        inTopic = true;
        var query = new ConstantScoreQuery(whole.query(tree));
        inTopic = false;
        return query;
    }
}
