package dev.offprint.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingSuggesterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "difusion, diffusion",
        "Difusion models, diffusion models",
        "\"latent difusion\", \"latent diffusion\"",
        "diffusoin -noise, diffusion -noise",
        "title:difusion, title:diffusion",
        "author:hintonn, author:hinton",
        "difusion OR latnet, diffusion OR latent",
    })
    void a_misspelt_word_gives_way_to_a_close_one_that_many_papers_have(String typed, String meant) {
        assertThat(meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"diffusion", "diffuse", "hinton", "zzzzz", "dif", "-difusion", "difusion:", "''", "gpt4", "\"\"\""})
    void what_is_found_or_has_no_neighbour_stands(String typed) {
        assertThat(meant(typed)).isNull();
    }

    @Test
    void a_word_that_some_papers_have_is_no_mistake() {
        var papers = library();
        for (int i = 0; i < 3; i++) {
            papers.add(kept(100 + i, Paper.titled("Difusion as a proper word").build()));
        }
        try (var index = SamplePapers.index(folder, papers)) {
            assertThat(index.answer(SearchRequest.of("difusion", 1), FacetFilter.NONE, 1)
                            .didYouMean())
                    .isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"optimzation, optimization", "robustnes, robustness", "langauge, language", "transfomer, transformer"})
    void a_slip_that_the_ending_hides_is_seen(String typed, String meant) {
        var papers = library();
        for (int i = 0; i < 10; i++) {
            papers.add(kept(
                    200 + i,
                    Paper.titled("Robustness and optimization of a transformer language")
                            .build()));
        }
        try (var index = SamplePapers.index(folder, papers)) {
            assertThat(index.answer(SearchRequest.of(typed, 1), FacetFilter.NONE, 1)
                            .didYouMean())
                    .isEqualTo(meant);
        }
    }

    private @org.jspecify.annotations.Nullable String meant(String typed) {
        try (var index = SamplePapers.index(folder, library())) {
            return index.answer(SearchRequest.of(typed, 1), FacetFilter.NONE, 1).didYouMean();
        }
    }

    private static List<StoredPaper> library() {
        var papers = new ArrayList<StoredPaper>();
        for (int i = 1; i <= 40; i++) {
            papers.add(kept(
                    i,
                    Paper.titled("Latent diffusion models, part " + i)
                            .abstractText("Noise is removed.")
                            .authors(List.of("Geoffrey Hinton"))
                            .build()));
        }
        return papers;
    }

    private static StoredPaper kept(long key, Paper paper) {
        var like = SamplePapers.paper(key, "x", "x");
        return new StoredPaper(key, PaperId.of(paper, key), paper, like.counts(), like.state(), List.of(), key);
    }
}
