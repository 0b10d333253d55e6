package dev.offprint.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderState;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecommenderTest {
    private static final ReaderState STARRED = new ReaderState(true, false, false, List.of(), null);
    private static final ReaderState DISMISSED = new ReaderState(false, false, true, List.of(), null);
    private static final long[] ALL = {1, 2, 3, 4, 5, 6};

    private static final List<StoredPaper> PAPERS = List.of(
            SamplePapers.paper(1, "Steering kites by wind", "A kite pulls its line in gusts."),
            SamplePapers.paper(2, "Kites over a lake", "We measure how a kite lands in gusts."),
            SamplePapers.paper(3, "Kites and lanterns", "A kite carries a lantern of folded paper."),
            SamplePapers.paper(4, "Grammars of lanterns", "A lantern is folded of paper."),
            SamplePapers.paper(5, "Lanterns at night", "How far a lantern shines over paper boats."),
            SamplePapers.paper(6, "Rain on tin roofs", "We measure rain."));

    @TempDir
    private Path folder;

    private SearchIndex index;
    private long sequence = 100;

    @BeforeEach
    void six_papers() {
        index = SamplePapers.index(folder, PAPERS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void nothing_is_recommended_to_somebody_who_starred_nothing() {
        assertThat(index.recommended(ALL, 9)).isEmpty();
        assertThat(index.byTaste(ALL)).containsExactly(ALL);
        assertThat(index.why(2)).isEqualTo(RecommendationReason.NONE);
    }

    @Test
    void what_shares_words_with_a_star_stands_out() {
        mark(STARRED, 1);
        assertThat(index.recommended(new long[] {2, 3, 4, 5, 6}, 9)).containsExactly(2);
    }

    @Test
    void what_shares_words_with_a_dismissed_paper_goes_back() {
        mark(STARRED, 3);
        assertThat(index.byTaste(new long[] {6, 1, 4})).containsExactly(4, 1, 6);
        mark(DISMISSED, 5);
        assertThat(index.byTaste(new long[] {6, 1, 4})).containsExactly(1, 4, 6);
    }

    @Test
    void a_star_taken_away_recommends_nothing_any_more() {
        mark(STARRED, 1);
        mark(ReaderState.NONE, 1);
        assertThat(index.recommended(ALL, 9)).isEmpty();
    }

    @Test
    void what_the_stars_say_nothing_of_stays_as_it_is_behind_the_rest() {
        mark(STARRED, 1);
        assertThat(index.byTaste(new long[] {6, 5, 3, 2, 99})).containsExactly(2, 3, 6, 5, 99);
    }

    @Test
    void of_two_that_fit_alike_the_newer_goes_first() {
        var twins = new ArrayList<>(PAPERS);
        twins.add(SamplePapers.paper(7, "Kites over a lake", "We measure how a kite lands in gusts."));
        index.follow(SamplePapers.delta(twins));
        index.refresh();
        mark(STARRED, 1);
        assertThat(index.byTaste(new long[] {2, 7})).containsExactly(7, 2);
    }

    @Test
    void not_more_are_recommended_than_are_wanted() {
        mark(STARRED, 4);
        assertThat(index.recommended(new long[] {3, 5}, 1)).containsExactly(3);
    }

    @Test
    void a_recommendation_names_the_words_of_the_paper_and_the_starred_paper_that_speak_for_it() {
        mark(STARRED, 1);
        var why = index.why(2);
        assertThat(why.words()).containsExactly("kites", "gusts");
        assertThat(why.similar()).extracting(row -> row.key()).containsExactly(1L);
    }

    @Test
    void a_word_that_several_starred_papers_say_is_a_better_reason_than_one_that_one_says_alone() {
        var sea = SamplePapers.paper(7, "Kites at sea", "A kite is wet.");
        index.follow(SamplePapers.delta(List.of(SamplePapers.marked(sea, STARRED, 7))));
        mark(STARRED, 1);
        assertThat(index.why(2).words()).containsExactly("kites");
    }

    @Test
    void a_paper_that_does_not_stand_out_has_no_reason() {
        mark(STARRED, 1);
        assertThat(index.why(6)).isEqualTo(RecommendationReason.NONE);
        assertThat(index.why(99)).isEqualTo(RecommendationReason.NONE);
    }

    @Test
    void a_starred_paper_needs_no_reason() {
        mark(STARRED, 1, 2);
        assertThat(index.why(2)).isEqualTo(RecommendationReason.NONE);
    }

    private void mark(ReaderState marks, long... keys) {
        sequence++;
        var changed = new ArrayList<StoredPaper>();
        for (long key : keys) {
            changed.add(SamplePapers.marked(PAPERS.get((int) key - 1), marks, sequence));
        }
        index.follow(SamplePapers.delta(changed));
        index.refresh();
    }
}
