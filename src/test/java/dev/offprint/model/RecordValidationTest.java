package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordValidationTest {

    @Test
    void an_edition_is_parsed_from_its_key() {
        assertThat(Edition.parse("huggingface/2025-W21"))
                .isEqualTo(new Edition(Source.HUGGING_FACE, new Period.Week(2025, 21)));
    }

    @Test
    void an_invalid_edition_key_is_rejected() {
        assertThatThrownBy(() -> Edition.parse("huggingface")).hasMessage("not the key of an edition: huggingface");
    }

    @Test
    void a_link_that_is_not_a_web_address_is_dropped() {
        var links = new PaperLinks(
                "https://example.org/a", "file:///etc/passwd", "javascript:alert(1)", " http://example.org/b ", "no");
        assertThat(links).isEqualTo(new PaperLinks("https://example.org/a", null, null, "http://example.org/b", null));
    }

    @Test
    void missing_counts_are_taken_from_older_counts() {
        assertThat(new PaperCounts(5, null, null).withFallback(new PaperCounts(3, 2, null)))
                .isEqualTo(new PaperCounts(5, 2, null));
    }

    @Test
    void a_blank_text_is_absent() {
        assertThat(Paper.titled("A").abstractText("  ").build().abstractText()).isNull();
    }

    @Test
    void a_paper_without_title_is_rejected() {
        assertThatThrownBy(() -> Paper.titled(" ").build()).hasMessage("a paper needs a title");
    }

    @Test
    void the_id_of_a_paper_is_its_arxiv_id_or_its_source_id_or_its_row() {
        var paper = Paper.titled("A").sourceId("cisi:12").build();
        assertThat(PaperId.of(paper, 7)).isEqualTo(new PaperId("cisi:12"));
        assertThat(PaperId.of(
                        paper.toBuilder().arxivId(new ArxivId("9913.01234")).build(), 7))
                .isEqualTo(new PaperId("9913.01234"));
        assertThat(PaperId.of(Paper.titled("A").build(), 7)).isEqualTo(new PaperId("p:7"));
    }

    @Test
    void a_row_id_contains_the_row_key() {
        assertThat(new PaperId("p:123").rowKey()).isEqualTo(123L);
        assertThat(new PaperId("p:x").rowKey()).isNull();
        assertThat(new PaperId("cisi:12").rowKey()).isNull();
    }

    @Test
    void a_byline_shows_the_first_two_and_the_last() {
        assertThat(Byline.of(List.of("Ada", "Bo", "Cy", "Di")).text()).isEqualTo("Ada, Bo, … Di");
        assertThat(Byline.of(List.of("Ada", "Bo", "Cy")).text()).isEqualTo("Ada, Bo, Cy");
        assertThat(Byline.of(List.of()).text()).isEmpty();
        assertThat(Byline.of(Collections.nCopies(3303, "Ada")).total()).isEqualTo(3303);
    }

    @Test
    void spans_are_enclosed_in_markers() {
        var highlighted = new HighlightedText(
                "token pruning", List.of(new HighlightedText.Span(0, 5), new HighlightedText.Span(6, 13)));
        assertThat(highlighted.withMarkers("[", "]")).isEqualTo("[token] [pruning]");
    }

    @Test
    void overlapping_spans_are_rejected() {
        assertThatThrownBy(() -> new HighlightedText(
                        "token", List.of(new HighlightedText.Span(0, 3), new HighlightedText.Span(2, 5))))
                .hasMessageStartingWith("spans overlap");
    }

    @Test
    void tags_are_added_once_and_in_order() {
        var tagged = new ReaderAction.Tag(List.of("b", "a", "b"))
                .applyTo(new ReaderAction.Tag(List.of("a")).applyTo(ReaderState.NONE));
        assertThat(tagged.tags()).containsExactly("a", "b");
        assertThat(new ReaderAction.Untag(List.of("a")).applyTo(tagged).tags()).containsExactly("b");
    }

    @Test
    void a_blank_note_is_absent() {
        assertThat(new ReaderAction.Note(" ").applyTo(new ReaderAction.Note("look").applyTo(ReaderState.NONE)))
                .isEqualTo(ReaderState.NONE);
    }

    @Test
    void each_action_changes_only_its_own_flag() {
        var all = new ReaderAction.Dismiss(true)
                .applyTo(new ReaderAction.Read(true).applyTo(new ReaderAction.Star(true).applyTo(ReaderState.NONE)));
        assertThat(all).isEqualTo(new ReaderState(true, true, true, List.of(), null));
        assertThat(new ReaderAction.Read(false).applyTo(all))
                .isEqualTo(new ReaderState(true, false, true, List.of(), null));
    }
}
