package dev.offprint.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeNameQueryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ada he lin", "Ada He Lin", "lin ada he", "'Lin, Ada He'"})
    void the_papers_of_an_author_whose_name_was_typed_come_first(String typed) {
        assertThat(found(typed)).containsExactly(3L, 1L);
    }

    @Test
    void what_is_said_of_it_names_the_field() {
        try (var index = SamplePapers.index(folder, library())) {
            assertThat(index.search(SearchRequest.of("ada he lin", 9)).hints())
                    .extracting(hint -> hint.english())
                    .containsExactly(
                            "These are first the papers by ada he lin: `author:\"ada he lin\"` lists them alone.");
        }
    }

    @Test
    void a_subject_that_more_papers_speak_of_stays_a_subject() {
        assertThat(found("deep learning")).startsWith(4L, 5L).doesNotContain(6L);
    }

    @Test
    void a_name_with_a_subject_is_no_whole_name() {
        assertThat(found("ada he lin tides")).first().isEqualTo(1L);
    }

    private List<Long> found(String typed) {
        try (var index = SamplePapers.index(folder, library())) {
            return index.search(SearchRequest.of(typed, 9)).hits().stream()
                    .map(SearchHit::key)
                    .toList();
        }
    }

    private static List<StoredPaper> library() {
        return List.of(
                paper(1, "A remark of Ada He Lin on tides", "Bo Berg"),
                paper(2, "On Lin groups that he drew", "Ada Berg"),
                paper(3, "Cellular sheaves", "Ada He Lin"),
                paper(4, "Deep learning of deep learning", "Bo Berg"),
                paper(5, "What deep learning is", "Bo Berg"),
                paper(6, "Cryogenics", "Deep Learning"));
    }

    private static StoredPaper paper(long key, String title, String author) {
        var paper = Paper.titled(title).authors(List.of(author)).build();
        var like = SamplePapers.paper(key, "x", "x");
        return new StoredPaper(key, PaperId.of(paper, key), paper, like.counts(), like.state(), List.of(), key);
    }
}
