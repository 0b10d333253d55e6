package dev.offprint.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextCleanerTest {

    @Test
    void line_breaks_and_indents_become_single_spaces() {
        assertThat(TextCleaner.line("Mixture of Aware\n  Experts\r\n\tat  Rest "))
                .isEqualTo("Mixture of Aware Experts at Rest");
    }

    @Test
    void spaces_of_every_kind_become_single_spaces() {
        assertThat(TextCleaner.line("\u00a0a\u2009b\u3000c\u2028d\u0085e\u000bf\u202fg\u205f"))
                .isEqualTo("a b c d e f g");
    }

    @Test
    void invisible_characters_are_left_out() {
        assertThat(TextCleaner.line("\ufeffAt\u200bten\u00adtion\u2060 \u0003is\u007f \u202eall\u202c\u200e"))
                .isEqualTo("Attention is all");
    }

    @Test
    void a_joiner_between_latin_letters_is_left_out() {
        assertThat(TextCleaner.line("e\u200dffi\u200ccient\u200d")).isEqualTo("efficient");
    }

    @Test
    void joiners_stay_where_they_join() {
        var persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        var scientist = "\ud83d\udc69\u200d\ud83d\udd2c";

        assertThat(TextCleaner.line(persian + " " + scientist)).isEqualTo(persian + " " + scientist);
    }

    @Test
    void half_of_a_surrogate_pair_becomes_a_replacement_character() {
        assertThat(TextCleaner.line("a\ud83db\udc69")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void letters_and_their_accents_are_composed() {
        assertThat(TextCleaner.line("Sche\u0301ma")).isEqualTo("Sch\u00e9ma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a sequence ends with <EOS>, and <b>this</b> is text",
                "&lt; stays, &amp;lt; stays",
                "images of 1920times1080 and $textbf{x}$",
                "$R^3\\rtimes S^2$, ``quality'' -- 40\\%",
                "\u03b1\u03b2\u03b3, \u2202f, \u201cquoted\u201d, \u4e2d\u6587, \ud83d\ude00",
            })
    void everything_else_stays_as_received(String text) {
        assertThat(TextCleaner.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200b\u200b", "\ufeff \u00a0", "\u0000"})
    void text_without_visible_characters_is_null(String text) {
        assertThat(TextCleaner.line(text)).isNull();
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var once = TextCleaner.line(" \u0300a\u0301\n b\u200d\u0645 \u00a0\ud83d c\u200b ");

        assertThat(TextCleaner.line(once)).isEqualTo(once);
    }
}
