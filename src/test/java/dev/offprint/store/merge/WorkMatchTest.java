package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import dev.offprint.store.StoreSamples;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkMatchTest {

    private static boolean same(
            String title, @Nullable String text, List<String> authors, @Nullable String other, List<String> others) {
        return WorkMatch.of(
                        TitleKey.of(title),
                        Paper.titled(title).abstractText(text).authors(authors).build(),
                        Paper.titled(title).abstractText(other).authors(others).build())
                .same();
    }

    @Test
    void a_long_title_is_an_identity_by_itself() {
        assertThat(same(StoreSamples.KITES, "One abstract.", List.of(), "Another one, rewritten.", List.of()))
                .isTrue();
    }

    @Test
    void two_papers_of_one_long_title_by_different_first_authors_are_two() {
        assertThat(same(StoreSamples.KITES, null, List.of("Ada Quill"), null, List.of("Bo Reed")))
                .isFalse();
    }

    @Test
    void a_short_title_is_an_identity_until_the_abstracts_differ() {
        assertThat(same("Kites", StoreSamples.ABOUT_KITES, List.of(), null, List.of()))
                .isTrue();
        assertThat(same("Kites", StoreSamples.ABOUT_KITES, List.of(), StoreSamples.ABOUT_TIDES, List.of()))
                .isFalse();
        assertThat(same("Kites", StoreSamples.ABOUT_KITES, List.of(), StoreSamples.ABOUT_KITES, List.of()))
                .isTrue();
    }

    @Test
    void a_short_title_by_one_author_survives_a_rewritten_abstract() {
        assertThat(same(
                        "Kites",
                        StoreSamples.ABOUT_KITES,
                        List.of("Ada Quill"),
                        StoreSamples.ABOUT_TIDES,
                        List.of("Quill, A.")))
                .isTrue();
    }

    @Test
    void an_introduction_needs_more_than_its_title() {
        assertThat(same("Introduction", StoreSamples.ABOUT_KITES, List.of(), null, List.of()))
                .isFalse();
        assertThat(same(
                        "Introduction",
                        StoreSamples.ABOUT_KITES,
                        List.of("Ada Quill"),
                        StoreSamples.ABOUT_TIDES,
                        List.of("Ada Quill")))
                .isFalse();
        assertThat(same(
                        "Introduction",
                        StoreSamples.ABOUT_KITES,
                        List.of(),
                        StoreSamples.ABOUT_KITES,
                        List.of("Ada Quill")))
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
        var mangled = StoreSamples.ABOUT_KITES.replace("the wind", "thewind").replace("microphones", "micro phones");

        assertThat(AbstractSimilarity.of(StoreSamples.ABOUT_KITES, mangled)).isEqualTo(1);
    }

    @Test
    void a_shortened_abstract_is_like_the_whole_one() {
        assertThat(AbstractSimilarity.of(StoreSamples.ABOUT_KITES.substring(0, 60), StoreSamples.ABOUT_KITES))
                .isEqualTo(1);
    }

    @Test
    void two_abstracts_on_different_things_are_not_alike() {
        assertThat(AbstractSimilarity.of(StoreSamples.ABOUT_KITES, StoreSamples.ABOUT_TIDES))
                .isLessThan(0.03);
    }
}
