package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuthorLineTest {

    @ParameterizedTest(name = "{0} letters: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        99 | A. Ash, B. Bright, … Z. Zest
        20 | Ash, Bright, … Zest
        12 | Ash, … Zest
         1 | Ash, …\
        """)
    void authors_are_shortened_in_the_middle(int room, String shown) {
        var who = who(List.of("A. Ash", "B. Bright", "C. Coal", "Z. Zest"), null);

        assertThat(who.longestFitting(room, String::length)).isEqualTo(shown);
    }

    @Test
    void two_authors_are_shortened_without_an_ellipsis() {
        assertThat(who(List.of("A. Ash", "B. Bright"), null).longestFitting(99, String::length))
                .isEqualTo("A. Ash, B. Bright");
    }

    @Test
    void a_single_author_keeps_the_given_name_if_it_fits() {
        assertThat(who(List.of("Ada Ash"), null).longestFitting(7, String::length))
                .isEqualTo("Ada Ash");
        assertThat(who(List.of("Ada Ash"), null).longestFitting(6, String::length))
                .isEqualTo("Ash");
        assertThat(who(List.of("Ash, Ada"), null).longestFitting(6, String::length))
                .isEqualTo("Ash");
    }

    @Test
    void without_authors_the_organisation_is_shown() {
        assertThat(who(List.of(), "Harbour Institute").longestFitting(99, String::length))
                .isEqualTo("Harbour Institute");
        assertThat(who(List.of(), null).longestFitting(99, String::length)).isEmpty();
    }

    private static AuthorLine who(List<String> authors, @org.jspecify.annotations.Nullable String organization) {
        var row = SampleLists.row(1, false);
        return new AuthorLine(new PaperRow(
                row.key(),
                row.id(),
                row.title(),
                Byline.of(authors),
                organization,
                null,
                row.counts(),
                false,
                false,
                false,
                false,
                false,
                List.of()));
    }
}
