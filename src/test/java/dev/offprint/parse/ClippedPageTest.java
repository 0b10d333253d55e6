package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// One paper's page as a web clipper saves it.
final class ClippedPageTest {
    private static final String PAGE = """
        ---
        title: "Paper page - Kites: Listening to \\"Wind\\""
        source: "https://huggingface.co/papers/2605.00001"
        published: 2026-05-01
        tags:
          - "clippings"
        ---
        arxiv:2605.00001

        ## Kites: Listening to "Wind"

        Authors:

        [Ada Quill](https://huggingface.co/ada), Bo Reed

        ## Abstract

        AI-generated summary

        Kites listen.

        A [kite](https://huggingface.co/papers?q=kite) listens
        to the wind. It steers itself.

        ### Community

        - [A Book of Boats](https://huggingface.co/papers/2604.16999) (2026)
        """;

    @Test
    void the_page_is_one_paper_with_its_own_abstract() {
        var fixture = ParseFixture.of(PAGE);

        assertThat(fixture.titles()).containsExactly("Kites: Listening to \"Wind\"");
        var paper = fixture.entry(0).paper();
        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2605.00001"));
        assertThat(paper.abstractText()).isEqualTo("A kite listens to the wind. It steers itself.");
        assertThat(paper.authors()).containsExactly("Ada Quill", "Bo Reed");
        assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void the_abstract_of_arxivs_page_follows_its_label() {
        var fixture = ParseFixture.of("""
            ---
            title: "[2605.00001] Kites"
            source: "https://arxiv.org/abs/2605.00001v2"
            ---
            Authors: [Ada Quill](https://arxiv.org/a/quill), [Bo Reed](https://arxiv.org/a/reed)

            > Abstract:A kite listens to the wind.

            Subjects: Robotics
            """);

        var paper = fixture.entry(0).paper();
        assertThat(paper.title()).isEqualTo("Kites");
        assertThat(paper.abstractText()).isEqualTo("A kite listens to the wind.");
        assertThat(paper.authors()).containsExactly("Ada Quill", "Bo Reed");
    }

    @Test
    void a_page_of_a_day_is_not_one_paper() {
        assertThat(ClippedPage.read(PAGE.replace("papers/2605.00001", "papers/date/2026-05-01")))
                .isNull();
    }
}
