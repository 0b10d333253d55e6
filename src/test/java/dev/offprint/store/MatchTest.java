package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static boolean same(
            String title, @Nullable String text, List<String> authors, @Nullable String other, List<String> others) {
        return Match.of(
                        Title.of(title),
                        Paper.titled(title).abstractText(text).authors(authors).build(),
                        Paper.titled(title).abstractText(other).authors(others).build())
                .same();
    }

    @Test
    void a_long_title_is_an_identity_by_itself() {
        assertThat(same(Samples.KITES, "One abstract.", List.of(), "Another one, rewritten.", List.of()))
                .isTrue();
    }

    @Test
    void two_papers_of_one_long_title_by_different_first_authors_are_two() {
        assertThat(same(Samples.KITES, null, List.of("Ada Quill"), null, List.of("Bo Reed")))
                .isFalse();
    }

    @Test
    void a_short_title_is_an_identity_until_the_abstracts_differ() {
        assertThat(same("Kites", Samples.ABOUT_KITES, List.of(), null, List.of()))
                .isTrue();
        assertThat(same("Kites", Samples.ABOUT_KITES, List.of(), Samples.ABOUT_TIDES, List.of()))
                .isFalse();
        assertThat(same("Kites", Samples.ABOUT_KITES, List.of(), Samples.ABOUT_KITES, List.of()))
                .isTrue();
    }

    @Test
    void a_short_title_by_one_author_survives_a_rewritten_abstract() {
        assertThat(same("Kites", Samples.ABOUT_KITES, List.of("Ada Quill"), Samples.ABOUT_TIDES, List.of("Quill, A.")))
                .isTrue();
    }

    @Test
    void an_introduction_needs_more_than_its_title() {
        assertThat(same("Introduction", Samples.ABOUT_KITES, List.of(), null, List.of()))
                .isFalse();
        assertThat(same(
                        "Introduction",
                        Samples.ABOUT_KITES,
                        List.of("Ada Quill"),
                        Samples.ABOUT_TIDES,
                        List.of("Ada Quill")))
                .isFalse();
        assertThat(same("Introduction", Samples.ABOUT_KITES, List.of(), Samples.ABOUT_KITES, List.of("Ada Quill")))
                .isTrue();
        assertThat(same("Introduction", null, List.of("Ada Quill"), null, List.of("A. Quill")))
                .isTrue();
    }

    @Test
    void two_introductions_of_which_nothing_else_is_known_are_one() {
        assertThat(same("Introduction", null, List.of(), null, List.of())).isTrue();
    }

    @Test
    void spaces_that_highlighting_ate_or_added_do_not_make_abstracts_differ() {
        var mangled = Samples.ABOUT_KITES.replace("the wind", "thewind").replace("microphones", "micro phones");

        assertThat(Likeness.of(Samples.ABOUT_KITES, mangled)).isEqualTo(1);
    }

    @Test
    void a_shortened_abstract_is_like_the_whole_one() {
        assertThat(Likeness.of(Samples.ABOUT_KITES.substring(0, 60), Samples.ABOUT_KITES))
                .isEqualTo(1);
    }

    @Test
    void two_abstracts_on_different_things_are_not_alike() {
        assertThat(Likeness.of(Samples.ABOUT_KITES, Samples.ABOUT_TIDES)).isLessThan(0.03);
    }
}
