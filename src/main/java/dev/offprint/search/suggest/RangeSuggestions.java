package dev.offprint.search.suggest;

import dev.offprint.model.Facets;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.query.FilterQueries;
import dev.offprint.search.syntax.FieldValueParser;
import dev.offprint.search.syntax.PaperFlag;
import dev.offprint.search.syntax.QueryField;
import dev.offprint.search.syntax.QueryNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Days and numbers worth asking for, with how many papers each finds; those that find none are left out. What is new
/// is reckoned from the newest day that the library has, so that the answer belongs to the index alone.
final class RangeSuggestions {
    /// Months that come before the years: the newest and the two before it.
    private static final int MONTHS = 3;
    /// How far back anything is offered; arXiv began in 1991.
    private static final int YEARS = 40;
    /// What is counted at most for one key: a library with gaps must not hold it up.
    private static final int COUNTED = 24;
    /// A whole month, behind which days are meant.
    private static final int MONTH_LENGTH = "2025-05".length();

    private static final List<String> UPVOTES = List.of(">10", ">50", ">100", ">500");
    private static final List<String> STARS = List.of(">0", ">100", ">1000", ">10000");
    private static final List<String> COMMENTS = List.of(">0", ">5", ">20");

    private final IndexSearcher searcher;

    RangeSuggestions(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// Months and years, newest first; behind a month its days, and nothing behind a sign.
    ///
    /// @param name one that takes days
    List<Facets.Count> days(QueryField name, String typed, int most) throws IOException {
        var newest = newest();
        return newest == null ? List.of() : counted(name, values(newest, typed), typed, most);
    }

    private static Stream<String> values(LocalDate newest, String typed) {
        if (typed.length() >= MONTH_LENGTH) {
            return Stream.iterate(newest, day -> day.minusDays(1))
                    .limit(366L * YEARS)
                    .map(LocalDate::toString);
        }
        var years = Stream.iterate(Year.from(newest), year -> year.minusYears(1))
                .limit(YEARS)
                .map(Year::toString);
        return Stream.concat(
                Stream.concat(months(newest).limit(MONTHS), years),
                months(newest).skip(MONTHS));
    }

    private static Stream<String> months(LocalDate newest) {
        return Stream.iterate(YearMonth.from(newest), month -> month.minusMonths(1))
                .limit(12L * YEARS)
                .map(YearMonth::toString);
    }

    /// The newest day of the lists, or of publication where there are none.
    private @Nullable LocalDate newest() throws IOException {
        for (var field : List.of(IndexFields.LISTED, IndexFields.PUBLISHED)) {
            var packed = PointValues.getMaxPackedValue(searcher.getIndexReader(), field);
            if (packed != null) {
                return LocalDate.ofEpochDay(LongPoint.decodeDimension(packed, 0));
            }
        }
        return null;
    }

    /// Numbers to be above; a digit alone means that, too.
    ///
    /// @param name one that takes numbers
    List<Facets.Count> numbers(QueryField name, String typed, int most) throws IOException {
        var values = name == QueryField.UPVOTES ? UPVOTES : name == QueryField.STARS ? STARS : COMMENTS;
        return counted(name, values.stream(), typed.startsWith(">") ? typed : ">" + typed, most);
    }

    private List<Facets.Count> counted(QueryField name, Stream<String> values, String typed, int most)
            throws IOException {
        var counts = new ArrayList<Facets.Count>();
        for (var value :
                values.filter(each -> each.startsWith(typed)).limit(COUNTED).toList()) {
            long papers = counts.size() < most ? papers(FieldValueParser.read(name, value)) : 0;
            if (papers > 0) {
                counts.add(new Facets.Count(value, papers));
            }
        }
        return counts;
    }

    private long papers(@Nullable QueryNode ask) throws IOException {
        return switch (ask) {
            case QueryNode.Days days -> papers(FilterQueries.days(days));
            case QueryNode.Counted counted -> papers(FilterQueries.counted(counted));
            case null, default -> 0;
        };
    }

    /// As many as the search would find, from which dismissed papers are hidden.
    private int papers(Query query) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(FilterQueries.flag(PaperFlag.DISMISSED), Occur.MUST_NOT)
                .build());
    }
}
