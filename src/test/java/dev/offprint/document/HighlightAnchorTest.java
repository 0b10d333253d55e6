package dev.offprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.document.HighlightAnchor.Passage;
import dev.offprint.document.HighlightAnchor.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightAnchorTest {
    @Test
    void a_quote_is_found_in_a_block_with_another_id() {
        assertThat(HighlightAnchor.find(
                        List.of(new Passage("S4.p1", "We train it.")), "S3.p2", 0, "train", "We ", " it"))
                .isEqualTo(new Place("S4.p1", 3, 8));
    }

    @Test
    void of_several_the_one_with_the_same_words_around_it_is_taken() {
        var texts = List.of(new Passage("a", "the model fails"), new Passage("b", "a model works"));
        assertThat(HighlightAnchor.find(texts, "a", 4, "model", "a ", " works")).isEqualTo(new Place("b", 2, 7));
    }

    @Test
    void among_equal_ones_the_nearest_to_the_old_place_is_taken() {
        var texts = List.of(new Passage("a", "x model x model x model x"));
        assertThat(HighlightAnchor.find(texts, "a", 11, "model", "", "")).isEqualTo(new Place("a", 10, 15));
    }

    @Test
    void spaces_line_breaks_and_hyphens_do_not_matter() {
        var texts = List.of(new Passage("page-2", "A well\u2010known\n  re\u00adsult."));
        assertThat(HighlightAnchor.find(texts, "p", 0, "well-known result", "", ""))
                .isEqualTo(new Place("page-2", 2, 22));
    }

    @Test
    void a_quote_that_is_gone_has_no_place() {
        assertThat(HighlightAnchor.find(List.of(new Passage("a", "Other words.")), "a", 0, "model", "", ""))
                .isNull();
    }
}
