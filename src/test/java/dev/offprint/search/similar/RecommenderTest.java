package dev.offprint.search.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.InterestWeight.State;
import dev.offprint.model.Preferences;
import dev.offprint.model.ReaderState;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecommenderTest {
    private static final ReaderState STARRED = new ReaderState(true, false, false, List.of(), null);
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

    @BeforeEach
    void six_papers() {
        index = SamplePapers.index(folder, PAPERS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void nothing_is_recommended_to_a_reader_who_starred_nothing() {
        assertThat(index.recommended(Preferences.NONE, ALL, 9)).isEmpty();
        assertThat(index.byTaste(Preferences.NONE, ALL)).containsExactly(ALL);
        assertThat(index.why(Preferences.NONE, 2)).isEqualTo(RecommendationReason.NONE);
    }

    @Test
    void what_shares_words_with_a_star_stands_out() {
        assertThat(index.recommended(liked(1), new long[] {2, 3, 4, 5, 6}, 9)).containsExactly(2);
    }

    @Test
    void of_two_words_of_a_star_the_one_that_dismissed_papers_say_counts_less() {
        var boats = SamplePapers.paper(7, "Boats", "A boat.");
        follow(boats, SamplePapers.paper(8, "Kites and boats", "A kite over a boat."));
        assertThat(index.byTaste(liked(8), new long[] {2, 7})).containsExactly(7, 2);
        var more = new ArrayList<StoredPaper>();
        var dismissed = new ArrayList<Long>();
        for (long key = 10; key < 40; key++) {
            more.add(SamplePapers.paper(key, "Boats", "A boat, boats, boat number " + key));
            dismissed.add(key);
        }
        follow(more.toArray(StoredPaper[]::new));
        assertThat(index.byTaste(new Preferences(List.of(8L), dismissed), new long[] {2, 7}))
                .containsExactly(2, 7);
    }

    @Test
    void one_dismissal_of_a_paper_like_the_stars_leaves_the_list_as_it_is_but_for_that_paper() {
        var papers = new ArrayList<StoredPaper>();
        for (long key = 10; key < 30; key++) {
            papers.add(SamplePapers.paper(
                    key, "Retrieval augmented generation " + key, "Answers grounded by retrieval, number " + key));
        }
        for (long key = 30; key < 60; key++) {
            papers.add(SamplePapers.paper(key, "Painting of a harbour " + key, "Water and ships, number " + key));
        }
        follow(papers.toArray(StoredPaper[]::new));
        var stars = LongStream.range(10, 20).boxed().toList();
        var later = LongStream.range(20, 60).toArray();
        var before = index.recommended(new Preferences(stars, List.of()), later, 20);
        assertThat(before)
                .hasSize(10)
                .containsExactlyInAnyOrder(LongStream.range(20, 30).toArray());
        assertThat(index.byTaste(new Preferences(stars, List.of(before[0])), later))
                .startsWith(before);
    }

    @Test
    void a_near_copy_of_what_was_dismissed_is_not_recommended() {
        follow(SamplePapers.paper(7, "Kites over the lake", "We measure how a kite lands in gusts."));
        var all = new long[] {2, 3, 7};
        assertThat(index.recommended(liked(1), all, 9)).containsExactlyInAnyOrder(2, 7);
        assertThat(index.recommended(new Preferences(List.of(1L), List.of(7L)), new long[] {2, 3}, 9))
                .isEmpty();
    }

    @Test
    void the_newest_of_many_stars_count_most() {
        var papers = new ArrayList<StoredPaper>();
        for (long key = 10; key < 210; key++) {
            papers.add(SamplePapers.paper(key, "Kites " + key, "A kite."));
            papers.add(SamplePapers.paper(key + 200, "Lanterns " + key, "A lantern."));
        }
        follow(papers.toArray(StoredPaper[]::new));
        var kites = LongStream.range(10, 210).boxed().toList();
        var lanterns = LongStream.range(210, 410).boxed().toList();
        var newKites = Stream.concat(kites.stream(), lanterns.stream()).toList();
        var newLanterns = Stream.concat(lanterns.stream(), kites.stream()).toList();
        assertThat(index.byTaste(new Preferences(newKites, List.of()), new long[] {2, 5}))
                .containsExactly(2, 5);
        assertThat(index.byTaste(new Preferences(newLanterns, List.of()), new long[] {2, 5}))
                .containsExactly(5, 2);
    }

    @Test
    void two_words_together_say_more_than_the_same_words_apart() {
        follow(
                SamplePapers.paper(7, "Chain of thought", "A chain of thought is a line of words."),
                SamplePapers.paper(8, "A chain of thought in children", "We listen."),
                SamplePapers.paper(9, "The thought of a chain in children", "We listen."));
        assertThat(index.byTaste(liked(7), new long[] {9, 8})).containsExactly(8, 9);
    }

    @Test
    void what_the_stars_say_nothing_of_stays_as_it_is_behind_the_rest() {
        assertThat(index.byTaste(liked(1), new long[] {6, 5, 3, 2, 99})).containsExactly(2, 3, 6, 5, 99);
    }

    @Test
    void of_two_that_fit_alike_the_newer_goes_first() {
        follow(SamplePapers.paper(7, "Kites over a lake", "We measure how a kite lands in gusts."));
        assertThat(index.byTaste(liked(1), new long[] {2, 7})).containsExactly(7, 2);
    }

    @Test
    void not_more_are_recommended_than_are_wanted() {
        assertThat(index.recommended(liked(4), new long[] {3, 5}, 1)).containsExactly(3);
    }

    @Test
    void a_recommendation_names_the_words_of_the_paper_and_the_liked_paper_that_speak_for_it() {
        var why = index.why(liked(1), 2);
        assertThat(why.words()).containsExactly("gusts", "kite");
        assertThat(why.similar()).extracting(row -> row.key()).containsExactly(1L);
    }

    @Test
    void a_word_that_several_liked_papers_say_is_a_better_reason_than_one_that_one_says_alone() {
        follow(SamplePapers.paper(7, "Kites at sea", "A kite is wet."));
        assertThat(index.why(liked(7, 1), 2).words()).containsExactly("kite");
    }

    @Test
    void a_star_that_the_index_did_not_have_yet_counts_as_soon_as_it_has_it() {
        assertThat(index.byTaste(liked(7), new long[] {6, 5, 2})).containsExactly(6, 5, 2);
        follow(SamplePapers.paper(7, "Lanterns and paper boats", "A lantern of paper."));
        assertThat(index.byTaste(liked(7), new long[] {6, 5, 2})).containsExactly(5, 6, 2);
    }

    @Test
    void a_muted_word_takes_every_phrase_with_it_but_what_is_pinned() {
        var by = List.of(choice("kites", false), choice("in gusts", true));
        var interests = index.interests(new Preferences(List.of(1L, 2L), List.of(), by));
        assertThat(interests)
                .extracting(each -> each.interest().text(), InterestWeight::state)
                .startsWith(tuple("in gusts", State.PINNED), tuple("kites", State.MUTED))
                .contains(tuple("gusts", State.LEARNT));
        assertThat(interests).extracting(each -> each.interest().text()).noneMatch(text -> text.contains("kite "));
        assertThat(index.byTaste(new Preferences(List.of(1L), List.of(), by), new long[] {6, 3, 2}))
                .containsExactly(2, 6, 3);
    }

    @Test
    void a_word_and_its_pairs_with_common_words_are_one_interest() {
        follow(SamplePapers.paper(7, "On a lake", "A lake of rain, by the lake."));
        assertThat(index.interests(liked(7, 2)))
                .extracting(each -> each.interest().text())
                .contains("lake")
                .doesNotContain("a lake", "lake of", "the lake");
    }

    @Test
    void a_phrase_is_pinned_with_all_its_words_and_as_it_was_typed() {
        follow(
                SamplePapers.paper(7, "A chain of thought in children", "We listen."),
                SamplePapers.paper(8, "The thought of a chain in children", "We listen."));
        var by = new Preferences(List.of(), List.of(), List.of(choice("Chain of Thought", true)));
        assertThat(index.byTaste(by, new long[] {8, 7})).containsExactly(7, 8);
        assertThat(index.interests(by))
                .containsExactly(
                        new InterestWeight(new Interest(Interest.Kind.WORD, "Chain of Thought"), 1, 0, State.PINNED));
    }

    @Test
    void what_is_pinned_though_no_paper_says_it_is_shown_and_weighs_nothing() {
        var by = new Preferences(List.of(), List.of(), List.of(choice("submarines", true)));
        assertThat(index.interests(by))
                .containsExactly(
                        new InterestWeight(new Interest(Interest.Kind.WORD, "submarines"), 0, 0, State.PINNED));
    }

    @Test
    void a_paper_that_does_not_stand_out_has_no_reason() {
        assertThat(index.why(liked(1), 6)).isEqualTo(RecommendationReason.NONE);
        assertThat(index.why(liked(1), 99)).isEqualTo(RecommendationReason.NONE);
    }

    @Test
    void a_starred_paper_needs_no_reason_and_is_not_recommended() {
        follow(SamplePapers.marked(PAPERS.get(1), STARRED, 101));
        assertThat(index.why(liked(1), 2)).isEqualTo(RecommendationReason.NONE);
        assertThat(index.recommended(liked(1), new long[] {1, 2, 4}, 9)).isEmpty();
    }

    private static InterestChoice choice(String text, boolean pinned) {
        return new InterestChoice(new Interest(Interest.Kind.WORD, text), pinned);
    }

    private static Preferences liked(long... keys) {
        return new Preferences(Arrays.stream(keys).boxed().toList(), List.of());
    }

    private void follow(StoredPaper... papers) {
        index.follow(SamplePapers.delta(List.of(papers)));
        index.refresh();
    }
}
