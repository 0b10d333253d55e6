package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Message;
import dev.offprint.model.SourceEntry;
import dev.offprint.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The large collections of real papers. Skipped where they are not available.
@Tag("slow")
final class JsonCollectionsTest {
    @Test
    void every_entry_of_28_months_is_found() {
        var fixture = ParseFixture.of(SharedData.file("editions-2024-01-to-2026-04.jsonl.gz"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.JSON_LINES, null, false));
        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries()).hasSize(11_342).allMatch(CapturedPage::added);
        assertThat(fixture.entries()).extracting(CapturedPage::id).doesNotContainNull();
        assertThat(new HashSet<>(
                        fixture.entries().stream().map(CapturedPage::id).toList()))
                .hasSize(11_339);
        assertThat(new HashSet<>(
                        fixture.entries().stream().map(SourceEntry::edition).toList()))
                .hasSize(600);
        var gemini = fixture.entries().stream()
                .filter(entry -> new ArxivId("2507.06261").equals(entry.paper().arxivId()))
                .findFirst()
                .orElseThrow();
        assertThat(gemini.paper().authors()).hasSize(3303).allMatch(CapturedPage::oneLine);
    }

    @Test
    void every_paper_of_the_corpus_is_found() throws IOException {
        var papers = new int[1];
        var clean = new int[1];
        var sourceIds = new int[1];
        Set<String> ids = new HashSet<>();
        ParseResult outcome;
        try (var stream = Files.newInputStream(SharedData.file("corpus-100k.jsonl.gz"))) {
            outcome = new InputParser().read(stream, ParseFixture.NO_CONTEXT, item -> {
                var paper = ((ParsedItem.Found) item).entry().paper();
                papers[0]++;
                sourceIds[0] += paper.sourceId() == null ? 0 : 1;
                ids.add(paper.sourceId() == null ? String.valueOf(paper.arxivId()) : paper.sourceId());
                clean[0] += CapturedPage.oneLine(paper.title())
                                && CapturedPage.oneLine(paper.abstractText())
                                && paper.publishedOn() != null
                        ? 1
                        : 0;
            });
        }

        assertThat(outcome).isEqualTo(new ParseResult.Complete(InputFormat.JSON_LINES, null, false));
        assertThat(papers[0]).isEqualTo(100_000);
        assertThat(clean[0]).isEqualTo(99_994); // of the other six there is only the notice that they are withdrawn
        assertThat(ids).hasSize(100_000).contains("math/9201230");
        // Ids that a program stored as numbers: 1502.0411800000002
        assertThat(sourceIds[0]).isEqualTo(2744);
    }

    @Test
    void the_judged_collection_keeps_its_ids() {
        var fixture = ParseFixture.of(SharedData.file("relevance/cisi/papers.jsonl"));

        assertThat(fixture.entries()).hasSize(1460);
        assertThat(fixture.entry(0).paper().sourceId()).isEqualTo("cisi:1");
        assertThat(fixture.entry(0).paper().title()).isEqualTo("18 Editions of the Dewey Decimal Classifications");
        assertThat(fixture.rejected()).isEmpty();
    }

    @Test
    void papers_under_their_ids_are_all_found() {
        var fixture = ParseFixture.of(SharedData.file("other/scraped-753-papers-2024.json"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
        assertThat(fixture.entries()).hasSize(753).allMatch(CapturedPage::complete);
        assertThat(fixture.entry(0).counts().upvotes()).isEqualTo(29);
    }

    @Test
    void half_of_the_packed_editions_is_kept() throws IOException {
        var packed = Files.readAllBytes(SharedData.file("editions-2024-01-to-2026-04.jsonl.gz"));

        var fixture = ParseFixture.of(Arrays.copyOf(packed, packed.length / 2));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.JSON_LINES, Message.text("The gzip file ends in the middle.")));
        assertThat(fixture.entries()).hasSizeBetween(5_000, 8_000);
        assertThat(fixture.rejected()).hasSize(1);
    }
}
