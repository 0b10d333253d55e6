package dev.offprint.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.StoredPaper;
import dev.offprint.testing.PaperFixtures;
import dev.offprint.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Texts of real papers: each is composed, its formulas are drawn, and nothing of what was received is lost.
@Tag("slow")
final class RealAbstractsTest {
    private static final long SEED = 20_250_522;

    private final FormulaRenderer pen = new FormulaRenderer();

    @Test
    void every_line_of_a_copied_page() throws IOException {
        var lines = Files.readAllLines(SharedData.file("pages/copied-page-may-22.txt"));

        assertThat(set(lines)).isEqualTo(1);
    }

    @Test
    void five_hundred_papers_with_maths() throws IOException {
        var papers = new ArrayList<>(PaperFixtures.read(SharedData.file("corpus-100k.jsonl.gz")).list().stream()
                .filter(kept -> texts(kept).anyMatch(text -> text.contains("$") || text.contains("\\")))
                .toList());
        Collections.shuffle(papers, new Random(SEED));

        var texts = papers.subList(0, 500).stream()
                .flatMap(RealAbstractsTest::texts)
                .toList();

        assertThat(set(texts)).isGreaterThan(0.95);
    }

    /// Composes and draws; answers the share of formulas that could be set.
    private double set(List<String> texts) {
        int all = 0;
        int drawn = 0;
        for (var text : texts) {
            var composed = ComposedText.of(HighlightedText.plain(text));
            assertThat(composed.received(0, composed.shown().length())).isEqualTo(text.isEmpty() ? "" : text);
            assertThat(composed.words().text()).doesNotContain(String.valueOf(TextRun.PLACE));
            for (var formula : composed.formulas()) {
                all++;
                drawn += pen.draw(formula, 15) == null ? 0 : 1;
            }
        }
        return all == 0 ? 1 : (double) drawn / all;
    }

    private static Stream<String> texts(StoredPaper kept) {
        return Stream.of(kept.paper().title(), kept.paper().abstractText())
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }
}
