package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.search.syntax.FieldValueParser;
import dev.offprint.search.syntax.QueryField;
import dev.offprint.search.syntax.QueryNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RangeQueryTest {

    @ParameterizedTest(name = "upvotes:{0} is {1} to {2}")
    @CsvSource({
        ">50,     51,   ",
        ">=50,    50,   ",
        "<50,     0,    49",
        "<=50,    0,    50",
        "=50,     50,   50",
        "50,      50,   50",
        "50+,     50,   ",
        "10..50,  10,   50",
        "10..,    10,   ",
        "..50,    0,    50",
        "1k,      1000, 1000",
        ">1.2K,   1201, ",
        "> 5,     6,    "
    })
    void counts_are_compared(String text, long from, @Nullable Long to) {
        assertThat(FieldValueParser.read(QueryField.UPVOTES, text))
                .isEqualTo(new QueryNode.Counted(QueryNode.Measure.UPVOTES, from, to == null ? Long.MAX_VALUE : to));
    }

    @ParameterizedTest(name = "upvotes:{0} means nothing")
    @ValueSource(strings = {"", ">", "..", "many", "1..many", "-5", "99999999999", "5.", ">>5", "1.25k"})
    void what_is_no_count_means_nothing(String text) {
        assertThat(FieldValueParser.read(QueryField.UPVOTES, text)).isNull();
    }

    @ParameterizedTest(name = "{0}:{1} is {2} to {3}")
    @CsvSource({
        "DATE,   2025-05-22,             2025-05-22, 2025-05-22",
        "DATE,   2025-5-2,               2025-05-02, 2025-05-02",
        "DATE,   2025-05,                2025-05-01, 2025-05-31",
        "DATE,   2025-05-,               2025-05-01, 2025-05-31",
        "DATE,   2024,                   2024-01-01, 2024-12-31",
        "DATE,   2025-W01,               2024-12-30, 2025-01-05",
        "DATE,   2025-05-01..2025-05-31, 2025-05-01, 2025-05-31",
        "DATE,   2025-02..2025-03,       2025-02-01, 2025-03-31",
        "DATE,   >2025-05,               2025-06-01, ",
        "DATE,   <=2025-05,              ,           2025-05-31",
        "AFTER,  2025-05-01,             2025-05-01, ",
        "BEFORE, 2025-05-01,             ,           2025-04-30",
        "BEFORE, 2025,                   ,           2024-12-31"
    })
    void dates_are_compared(QueryField name, String text, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(FieldValueParser.read(name, text))
                .isEqualTo(new QueryNode.Days(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to));
    }

    @ParameterizedTest(name = "date:{0} means nothing")
    @ValueSource(
            strings = {"", "2025-13", "2025-02-30", "2025-W54", "yesterday", "2025-05-01..soon", "20250501", "25-05-01"
            })
    void what_is_no_date_means_nothing(String text) {
        assertThat(FieldValueParser.read(QueryField.DATE, text)).isNull();
    }
}
