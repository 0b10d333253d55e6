package dev.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Highlight;
import dev.offprint.model.HighlightColor;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Marked passages in files for other programs.
final class HighlightExportTest {
    @Test
    void markdown_has_the_passage_as_a_quotation_and_its_note_below() {
        assertThat(Markdown.entry(paper())).isEqualTo("""
            ## Tides

            kept for the talk

            > The sea \\*forgets\\* nothing.

            but the wind does

            > Of water.
            """);
    }

    @Test
    void json_has_what_finds_the_passage_again() {
        assertThat(PaperJson.line(PaperJson.paper(paper())))
                .contains("\"passages\":[{\"quote\":\"The sea *forgets*\\nnothing.\",\"note\":\"but the wind does\","
                        + "\"color\":\"green\",\"version\":2,\"block\":\"S1.p1\",\"start\":4,\"before\":\"Yes. \","
                        + "\"after\":\"\"}]");
    }

    private static StoredPaper paper() {
        var highlight = new Highlight(
                1,
                7,
                2,
                "S1.p1",
                4,
                "The sea *forgets*\nnothing.",
                "Yes. ",
                "",
                HighlightColor.GREEN,
                "but the wind does",
                Instant.EPOCH);
        return new StoredPaper(
                7,
                new PaperId("p:7"),
                Paper.titled("Tides").abstractText("Of water.").build(),
                PaperCounts.NONE,
                new ReaderState(true, false, false, List.of(), "kept for the talk"),
                List.of(),
                1,
                true,
                List.of(highlight));
    }
}
