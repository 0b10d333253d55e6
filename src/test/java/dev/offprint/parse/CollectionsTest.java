package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Entry;
import dev.offprint.model.Saying;
import dev.offprint.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The large collections of real papers. Skipped where they are not at hand.
final class CollectionsTest {
    @Test
    void every_entry_of_28_months_is_found() {
        var reading = Reading.of(SharedData.file("editions-2024-01-to-2026-04.jsonl.gz"));

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.JSON_LINES, null, false));
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.entries()).hasSize(11_342).allMatch(Captured::told);
        assertThat(reading.entries()).extracting(Captured::id).doesNotContainNull();
        assertThat(new HashSet<>(reading.entries().stream().map(Captured::id).toList()))
                .hasSize(11_339);
        assertThat(new HashSet<>(reading.entries().stream().map(Entry::edition).toList()))
                .hasSize(600);
        var gemini = reading.entries().stream()
                .filter(entry -> new ArxivId("2507.06261").equals(entry.paper().arxivId()))
                .findFirst()
                .orElseThrow();
        assertThat(gemini.paper().authors()).hasSize(3303).allMatch(Captured::oneLine);
    }

    @Test
    void every_paper_of_the_corpus_is_found() throws IOException {
        var papers = new int[1];
        var clean = new int[1];
        var sourceIds = new int[1];
        Set<String> ids = new HashSet<>();
        Outcome outcome;
        try (var stream = Files.newInputStream(SharedData.file("corpus-100k.jsonl.gz"))) {
            outcome = new Parser().read(stream, Reading.NO_HINTS, item -> {
                var paper = ((Item.Found) item).entry().paper();
                papers[0]++;
                sourceIds[0] += paper.sourceId() == null ? 0 : 1;
                ids.add(paper.sourceId() == null ? String.valueOf(paper.arxivId()) : paper.sourceId());
                clean[0] += Captured.oneLine(paper.title())
                                && Captured.oneLine(paper.abstractText())
                                && paper.publishedOn() != null
                        ? 1
                        : 0;
            });
        }

        assertThat(outcome).isEqualTo(new Outcome.Whole(Form.JSON_LINES, null, false));
        assertThat(papers[0]).isEqualTo(100_000);
        assertThat(clean[0]).isEqualTo(99_995); // of the other five there is only the notice that they are withdrawn
        assertThat(ids).hasSize(100_000).contains("math/9201230");
        // Ids that somebody's program took for numbers: 1502.0411800000002
        assertThat(sourceIds[0]).isEqualTo(2744);
    }

    @Test
    void the_judged_collection_keeps_its_ids() {
        var reading = Reading.of(SharedData.file("relevance/cisi/papers.jsonl"));

        assertThat(reading.entries()).hasSize(1460);
        assertThat(reading.entry(0).paper().sourceId()).isEqualTo("cisi:1");
        assertThat(reading.entry(0).paper().title()).isEqualTo("18 Editions of the Dewey Decimal Classifications");
        assertThat(reading.rejected()).isEmpty();
    }

    @Test
    void papers_under_their_ids_are_all_found() {
        var reading = Reading.of(SharedData.file("other/scraped-753-papers-2024.json"));

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.API_JSON, null, false));
        assertThat(reading.entries()).hasSize(753).allMatch(Captured::complete);
        assertThat(reading.entry(0).counts().upvotes()).isEqualTo(29);
    }

    @Test
    void half_of_the_packed_editions_is_kept() throws IOException {
        var packed = Files.readAllBytes(SharedData.file("editions-2024-01-to-2026-04.jsonl.gz"));

        var reading = Reading.of(Arrays.copyOf(packed, packed.length / 2));

        assertThat(reading.outcome())
                .isEqualTo(new Outcome.Broken(Form.JSON_LINES, Saying.text("The gzip file ends in the middle.")));
        assertThat(reading.entries()).hasSizeBetween(5_000, 8_000);
        assertThat(reading.rejected()).hasSize(1);
    }
}
