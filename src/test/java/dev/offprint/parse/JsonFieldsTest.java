package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class JsonFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "'1,234', 1234",
        "1.54k, 1540",
        "11.3K, 11300",
        "50.8k, 50800",
        "2m, 2000000",
        "0, 0",
        "'1.234.567', 1234567",
        "72.0, 72"
    })
    void counts_are_read_as_pages_print_them(String text, int count) {
        assertThat(JsonFields.count(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-3", "many", "1.2.3k", "99999999999", "9999999k", "1.54", "1,5", "12 authors"})
    void what_is_no_count_is_absent(String text) {
        assertThat(JsonFields.count(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'{\"n\": 7}', 7", "'{\"n\": 7.9}', 7", "'{\"n\": \"72\"}', 72"})
    void a_count_may_be_a_number_or_a_text(String json, int count) {
        assertThat(JsonFields.count(record(json), "n")).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"n\": -1}",
                "{\"n\": NaN}",
                "{\"n\": 1e300}",
                "{\"n\": null}",
                "{\"n\": [1]}",
                "{\"n\": true}",
                "{}"
            })
    void a_field_that_makes_no_sense_is_no_count(String json) {
        assertThat(JsonFields.count(record(json), "n")).isNull();
    }

    @Test
    void a_date_is_the_beginning_of_a_moment() {
        assertThat(JsonFields.day("2024-08-01T23:59:59.000Z")).isEqualTo(LocalDate.of(2024, 8, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-08", "2024-13-01", "2023-02-29T00:00:00Z", "yesterday 10", "١٢٣٤-٠١-٠١"})
    void what_is_no_date_is_absent(String text) {
        assertThat(JsonFields.day(text)).isNull();
    }

    @Test
    void the_first_field_that_is_a_text_counts() {
        assertThat(JsonFields.text(
                        record("{\"a\": null, \"b\": \" \", \"c\": {}, \"d\": 5, \"e\": \"x\"}"),
                        "a",
                        "b",
                        "c",
                        "d",
                        "e"))
                .isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"Ada One\", \"Bo Two\"]",
                "[{\"name\": \"Ada One\"}, {\"fullname\": \"Bo Two\"}, {\"user\": 1}, null, 7]",
                "\"Ada One, Bo Two\"",
                "\"Ada One and Bo Two\"",
                "\"['Ada One', 'Bo Two']\"",
            })
    void names_are_read_however_they_are_listed(String json) {
        assertThat(JsonFields.names(record("{\"authors\": " + json + "}"), "authors"))
                .containsExactly("Ada One", "Bo Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"authors\": null}",
                "{\"authors\": 3}",
                "{\"authors\": {\"name\": \"Ada One\"}}",
                "{\"authors\": []}"
            })
    void what_is_no_list_has_no_names(String json) {
        assertThat(JsonFields.names(record(json), "authors")).isEmpty();
    }

    private static JsonNode record(String json) {
        return JsonReader.MAPPER.readTree(json);
    }
}
