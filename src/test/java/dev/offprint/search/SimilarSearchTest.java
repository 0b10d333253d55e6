package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.StoredPaper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SimilarSearchTest {
    private static final String KITES =
            "Kites are steered by wind alone. We fly a kite over a lake and measure the pull"
                    + " of its line in gusts, calm and rain, and predict where it lands.";
    private static final String KITES_REWRITTEN = KITES + " This version corrects a table.";

    @TempDir
    private Path folder;

    @Test
    void what_shares_most_words_comes_first_and_the_paper_itself_does_not_come() {
        var papers = List.of(
                SamplePapers.paper(1, "Steering kites by wind", KITES),
                SamplePapers.paper(
                        2, "Boats under wind", "A boat is steered by wind over a lake; we predict where it lands."),
                SamplePapers.paper(3, "Rain on tin roofs", "We measure rain."),
                SamplePapers.paper(4, "Grammars of lanterns", "Paper is folded."));
        assertThat(keys(like(1, papers))).containsExactly(2L, 3L);
    }

    @Test
    void scores_never_grow() {
        try (var index = SamplePapers.index(folder)) {
            var scores = index.similar(1, 10).papers().stream()
                    .map(SimilarPapers.Match::score)
                    .toList();
            assertThat(scores).isNotEmpty().isSortedAccordingTo((one, other) -> Float.compare(other, one));
        }
    }

    @Test
    void another_version_of_the_paper_is_a_copy_and_not_similar() {
        var papers = List.of(
                by("Ada Quill", 1, "Steering kites by wind", KITES),
                by("Ada Quill", 2, "How to steer kites", KITES_REWRITTEN),
                by("Bo Marsh", 3, "Boats under wind", "A boat is steered by wind."));
        var similar = like(1, papers);
        assertThat(similar.copies()).extracting(row -> row.key()).containsExactly(2L);
        assertThat(keys(similar)).containsExactly(3L);
    }

    @Test
    void two_copies_of_a_similar_work_are_one_line() {
        var papers = List.of(
                by("Bo Marsh", 1, "Boats under wind", "A boat is steered by wind."),
                by("Ada Quill", 2, "Steering kites by wind", KITES),
                by("Ada Quill", 3, "How to steer kites", KITES_REWRITTEN));
        var matches = like(1, papers).papers();
        assertThat(matches).hasSize(1);
        assertThat(matches.getFirst().copies()).hasSize(1);
    }

    @Test
    void works_of_the_same_authors_on_the_same_thing_are_two() {
        var papers = List.of(
                by("Ada Quill", 1, "Steering kites by wind", KITES),
                by(
                        "Ada Quill",
                        2,
                        "Steering kites by hand",
                        "Kites are steered by hand, we find, where wind is weak."));
        assertThat(keys(like(1, papers))).containsExactly(2L);
    }

    @Test
    void a_sequel_by_the_same_authors_in_nearly_the_same_words_is_another_work() {
        var sequel = KITES.replace("wind", "hand").replace("rain", "fog");
        var papers = List.of(
                by("Ada Quill", 1, "Steering kites by wind", KITES),
                by("Ada Quill", 2, "Steering kites by hand", sequel));
        assertThat(keys(like(1, papers))).containsExactly(2L);
    }

    @Test
    void the_same_title_and_author_over_an_abstract_that_was_written_anew_is_one_work() {
        var anew = "Kites steer themselves where wind and rain allow it; a theory of strings says how, why and when.";
        var papers = List.of(
                by("Ada Quill", 1, "Steering kites by wind", KITES),
                by("Ada Quill", 2, "Steering kites by wind", anew));
        assertThat(like(1, papers).copies()).hasSize(1);
    }

    @Test
    void the_same_title_over_another_abstract_is_another_work() {
        var papers = List.of(
                by("Ada Quill", 1, "Reply to a comment", KITES),
                by("Bo Marsh", 2, "Reply to a comment", "The comment on boats is right about every knot."));
        assertThat(keys(like(1, papers))).containsExactly(2L);
    }

    @Test
    void dismissed_papers_are_left_out() {
        var papers = new ArrayList<>(List.of(
                SamplePapers.paper(1, "Steering kites by wind", KITES),
                SamplePapers.paper(2, "Boats under wind", "A boat is steered by wind.")));
        papers.add(SamplePapers.marked(
                SamplePapers.paper(3, "Balloons under wind", "A balloon is steered by wind."),
                new ReaderState(false, false, true, List.of(), null),
                3));
        assertThat(keys(like(1, papers))).containsExactly(2L);
    }

    @Test
    void keywords_count_too() {
        var papers = List.of(
                keyworded(1, "One", "aeroelasticity"),
                keyworded(2, "Two", "aeroelasticity"),
                keyworded(3, "Three", "knots"));
        assertThat(keys(like(1, papers))).containsExactly(2L);
    }

    @Test
    void a_paper_that_the_index_does_not_have_is_like_none() {
        try (var index = SamplePapers.index(folder)) {
            assertThat(index.similar(4711, 10)).isEqualTo(SimilarPapers.NONE);
        }
    }

    private SimilarPapers like(long key, List<StoredPaper> papers) {
        try (var index = SamplePapers.index(folder, papers)) {
            return index.similar(key, 10);
        }
    }

    private static List<Long> keys(SimilarPapers similar) {
        return similar.papers().stream().map(match -> match.row().key()).toList();
    }

    private static StoredPaper by(String author, long key, String title, String abstractText) {
        return kept(
                key,
                Paper.titled(title)
                        .abstractText(abstractText)
                        .authors(List.of(author))
                        .build());
    }

    private static StoredPaper keyworded(long key, String title, String keyword) {
        return kept(key, Paper.titled(title).keywords(List.of(keyword)).build());
    }

    private static StoredPaper kept(long key, Paper paper) {
        var like = SamplePapers.paper(key, "x", "x");
        return new StoredPaper(key, PaperId.of(paper, key), paper, like.counts(), like.state(), List.of(), key);
    }
}
