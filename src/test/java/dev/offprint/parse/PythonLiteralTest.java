package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PythonLiteralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'a': 'b'}                    | {"a":"b"}
        {}                            | {}
        []                            | []
        [1, -2.5, True, False, None]  | [1.0,-2.5,true,false,null]
        ('a', 'b',)                   | ["a","b"]
        {'a': {'b': ['c']}}           | {"a":{"b":["c"]}}
        "it's"                        | "it's"
        'a "b"'                       | "a \\"b\\""
        'it\\'s'                      | "it's"
        'a\\nb\\tc\\\\d'              | "a\\nb\\tc\\\\d"
        '\\xe9\\u4e2d\\U0001f600'     | "é中😀"
        '\\d'                         | "\\\\d"
        {1: 'a'}                      | {"1.0":"a"}
        """)
    void what_python_prints_is_read(String python, String json) {
        assertThat(PythonLiteral.read(python)).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{'a'",
                "{'a':",
                "{'a': 'b'",
                "['a' 'b']",
                "'a",
                "'\\",
                "'\\x",
                "'\\uzzzz'",
                "name",
                "{'a': 'b'} more",
                "[,]",
                "datetime(1, 2)"
            })
    void anything_else_is_none(String text) {
        assertThat(PythonLiteral.read(text)).isNull();
    }

    @Test
    void deep_nesting_ends_in_a_refusal() {
        assertThat(PythonLiteral.read("[".repeat(100_000) + "]".repeat(100_000)))
                .isNull();
    }
}
