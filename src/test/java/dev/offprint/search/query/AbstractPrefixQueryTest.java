package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AbstractPrefixQueryTest {
    @TempDir
    private Path folder;

    @Test
    void finds_a_beginning_in_abstracts_and_not_in_titles() {
        var papers = List.of(
                SamplePapers.paper(1, "Tides", "Of water."),
                SamplePapers.paper(2, "Water", "Of tidal streams."),
                SamplePapers.paper(3, "Ropes", "Of sails."));
        assertThat(found("abstract:tid*", papers)).containsExactly(2L);
    }

    @Test
    void finds_a_beginning_of_more_words_than_lucene_has_clauses() {
        var many = IntStream.range(0, 1_500).mapToObj(i -> "co" + i + "x").collect(Collectors.joining(" "));
        var papers = List.of(SamplePapers.paper(1, "Words", many), SamplePapers.paper(2, "Codes", "Of sails."));
        assertThat(found("abstract:co*", papers)).containsExactly(1L);
    }

    private List<Long> found(String text, List<StoredPaper> papers) {
        try (var index = SamplePapers.index(folder, papers)) {
            return index.search(SearchRequest.of(text, 10)).hits().stream()
                    .map(SearchHit::key)
                    .toList();
        }
    }
}
