package dev.offprint.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {

    @ParameterizedTest(name = "{0} is cut into {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
        Deep learning → deep learning
        text-to-image → text-to-image
        GPT-4V(ision) → gpt-4v+ision
        SE(3) and SO(n) → se+3 and so+n
        R^3 × S^2 → r+3 s+2
        $\\mathbb{R}^3$ → r+3
        \\alpha-stable → alpha-stable
        αβ and α → αβ and alpha
        C++, C# and k-means++ → c++ c# and k-means
        3.5, 3,303 and 1,2 → 3.5 3303 and 1 2
        non-i.i.d. data, i.e. U.S. ones → non-iid data ie us ones
        the model's and the models' → the model+s and the models
        don't; O'Brien → dont obrien
        Schrödinger, Poincare\u0301 → schrodinger poincare
        Schr\\"odinger, Poincar\\'{e}, Erd\\H{o}s → schrodinger poincare erdos
        {\\'E}tale → etale
        R³ and x₂ → r3 and x2
        ﬁne encyclopædia → fine encyclopaedia
        a/b, c:d; e|f → a b c d e f
        one --- two -- three → one two three
        强化 learning → 强+化 learning
        𝔸-level 😀 𝒳 → a-level x
        """)
    void a_text_is_cut_into_words(String text, String expected) {
        assertThat(cut(text)).isEqualTo(expected);
    }

    @Test
    void a_word_knows_its_place_in_the_text() {
        var text = "On Poincar\\'e's SE(3), 3,303 times";
        var places = new ArrayList<String>();
        var words = new Tokenizer().read(text);
        while (words.next()) {
            places.add(text.substring(words.start(), words.end()));
        }
        assertThat(places).containsExactly("On", "Poincar\\'e", "s", "SE", "3", "3,303", "times");
    }

    @Test
    void cutting_begins_wherever_a_word_does() {
        var words = new Tokenizer().read("one two three", 4);
        assertThat(words.next()).isTrue();
        assertThat(words.word()).isEqualTo("two");
        assertThat(words.glue()).isEqualTo(Tokenizer.Glue.NONE);
    }

    @Test
    void a_word_without_end_is_cut_short() {
        var words = new Tokenizer().read("x".repeat(10_000));
        assertThat(words.next()).isTrue();
        assertThat(words.length()).isEqualTo(LetterFolder.MOST);
        assertThat(words.end()).isEqualTo(10_000);
        assertThat(words.next()).isFalse();
    }

    @Test
    void nothing_but_signs_has_no_words() {
        for (var text : List.of("", " ", "---", "$\\mathbb{}$", "\\", "{\\'", "😀", "\uD83D", "\uDE00 \uD83D")) {
            assertThat(new Tokenizer().read(text).next()).as(text).isFalse();
        }
    }

    /// Words written together are joined by `-` for a hyphen and `+` for any other sign.
    private static String cut(String text) {
        var all = new StringBuilder();
        var words = new Tokenizer().read(text);
        while (words.next()) {
            var between = switch (words.glue()) {
                case NONE -> all.isEmpty() ? "" : " ";
                case HYPHEN -> "-";
                case SIGN -> "+";
            };
            all.append(between).append(words.word());
        }
        return all.toString();
    }
}
