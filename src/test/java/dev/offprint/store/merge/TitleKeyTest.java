package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kites that Steer Themselves            | kitesthatsteerthemselves
        KITES  THAT   STEER THEMSELVES         | kitesthatsteerthemselves
        Kitesthat Steer Them selves            | kitesthatsteerthemselves
        “Kites” — that steer: themselves!      | kitesthatsteerthemselves
        Étude d'un Cerf-Volant à Göteborg      | etudeduncerfvolantagoteborg
        Łódź, Straße, Ærø                      | lodzstrasseaero
        Wind-$\\pi$: Kites                     | windpikites
        Wind-$π$: Kites                        | windpikites
        Wind-pi: Kites                         | windpikites
        $\\textbf{Kite}$ Flight                | kiteflight
        $textbf{Kite}$ Flight                  | kiteflight
        \\emph{Kite} Flight                    | kiteflight
        Textbf Rendering without Braces        | textbfrenderingwithoutbraces
        G\\"odel Kites                         | godelkites
        ﬁne Kites                              | finekites
        风筝的飞行                              | 风筝的飞行
        R^3 and R_3                            | r3andr3
        """)
    void what_two_printings_of_a_title_share_is_its_key(String title, String key) {
        assertThat(TitleKey.of(title).key()).isEqualTo(key);
    }

    @Test
    void a_title_without_letters_is_its_own_key() {
        assertThat(TitleKey.of(" ?! ").key()).isEqualTo("?!");
    }

    @Test
    void titles_that_say_the_same_share_a_print_and_others_do_not() {
        assertThat(TitleKey.of("Kites, Again").hash())
                .isEqualTo(TitleKey.of("kites again").hash());
        assertThat(TitleKey.of("Kites, Again").hash())
                .isNotEqualTo(TitleKey.of("Kites, Once More").hash());
    }

    @Test
    void the_print_of_a_title_is_the_same_for_ever() {
        assertThat(TitleKey.of("Kites").hash()).isEqualTo(-3288007549733383091L);
    }

    @Test
    void a_kind_of_text_is_no_title_of_one() {
        assertThat(TitleKey.of("Introduction").isGeneric()).isTrue();
        assertThat(TitleKey.of("Introduction to Kites").isGeneric()).isFalse();
    }
}
