package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.SortOrder;
import dev.offprint.model.StoredPaper;
import dev.offprint.testing.JudgedCollection;
import dev.offprint.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ranking on real papers, where they are.
@Tag("slow")
final class RelevanceTest {
    /// What plain Lucene reaches on CISI: BM25, English analysis, title and abstract in one field.
    private static final double PLAIN_NDCG = 0.3845;

    private static final double PLAIN_MAP = 0.1721;
    private static final double BETTER = 1.05;

    @TempDir
    private Path folder;

    @Test
    void on_a_judged_collection_the_ranking_is_five_percent_better_than_plain_lucene() throws IOException {
        var collection = JudgedCollection.read(SharedData.file("relevance/cisi"));
        try (var index = SamplePapers.index(folder, collection.papers().list())) {
            var scores = collection.score((text, limit) ->
                    index.search(new SearchRequest(text, SortOrder.RELEVANCE, limit, false)).hits().stream()
                            .map(hit -> hit.row().id().value())
                            .toList());
            assertThat(scores.ndcg10()).isGreaterThan(BETTER * PLAIN_NDCG);
            assertThat(scores.map100()).isGreaterThan(BETTER * PLAIN_MAP);
        }
    }

    @Test
    void of_a_copied_page_a_word_finds_all_papers_that_have_it_and_no_other() throws IOException {
        var papers = copiedPage();
        var expected = papers.stream()
                .filter(kept -> (kept.paper().title() + kept.paper().abstractText())
                        .toLowerCase(Locale.ROOT)
                        .contains("federated"))
                .map(StoredPaper::key)
                .toList();
        assertThat(expected).hasSize(22);
        try (var index = SamplePapers.index(folder, papers)) {
            var hits = index.search(SearchRequest.of("federated", 100)).hits();
            assertThat(hits.stream().map(SearchHit::key).sorted().toList()).isEqualTo(expected);
        }
    }

    @Test
    void of_a_copied_page_the_paper_with_position_orientation_space_is_first() throws IOException {
        try (var index = SamplePapers.index(folder, copiedPage())) {
            var hits =
                    index.search(SearchRequest.of("position orientation", 10)).hits();
            assertThat(hits.getFirst().row().title()).startsWith("Fast, Expressive SE(n) Equivariant Networks");
        }
    }

    /// The 64 papers of the page: five lines of heading, then title, empty line, abstract, empty line.
    private static List<StoredPaper> copiedPage() throws IOException {
        var lines = Files.readAllLines(SharedData.file("pages/copied-page-may-22.txt")).stream()
                .filter(line -> !line.isBlank())
                .skip(5)
                .toList();
        var papers = new ArrayList<StoredPaper>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            papers.add(SamplePapers.paper(papers.size() + 1L, lines.get(i), lines.get(i + 1)));
        }
        assertThat(papers).hasSize(64);
        return papers;
    }
}
