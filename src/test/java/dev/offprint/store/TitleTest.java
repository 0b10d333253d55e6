package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

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
        assertThat(Title.of(title).key()).isEqualTo(key);
    }

    @Test
    void a_title_without_letters_is_its_own_key() {
        assertThat(Title.of(" ?! ").key()).isEqualTo("?!");
    }

    @Test
    void titles_that_say_the_same_share_a_print_and_others_do_not() {
        assertThat(Title.of("Kites, Again").print())
                .isEqualTo(Title.of("kites again").print());
        assertThat(Title.of("Kites, Again").print())
                .isNotEqualTo(Title.of("Kites, Once More").print());
    }

    @Test
    void the_print_of_a_title_is_the_same_for_ever() {
        assertThat(Title.of("Kites").print()).isEqualTo(-3288007549733383091L);
    }

    @Test
    void a_kind_of_text_is_no_title_of_one() {
        assertThat(Title.of("Introduction").generic()).isTrue();
        assertThat(Title.of("Introduction to Kites").generic()).isFalse();
    }
}
