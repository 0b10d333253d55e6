package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RecommendedPapersTest extends LibraryFixture {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    RecommendedPapersTest() {
        super(NOON);
    }

    @BeforeEach
    void fill() {
        var entries = List.of(
                entry("Steering kites by wind", "A kite pulls its line in gusts.", 1),
                entry("Kites over a lake", "We measure how a kite lands in gusts.", 2),
                entry("Kites in gusts and rain", "A kite is steered in gusts.", 3),
                entry("Grammars of lanterns", "A lantern is folded of paper.", 4),
                entry("Lanterns at night", "How far a lantern shines.", 5),
                entry("Rain on tin roofs", "We measure rain.", 6),
                entry("Boats of paper", "A boat is folded.", 7),
                entry("Snow on slate", "We weigh snow.", 8),
                entry("Bells under water", "How a bell sounds.", 9),
                entry("Maps of marshes", "Reeds are counted.", 10));
        writer.write(writing -> writing.merge(entries, null, NOON.instant()).sequence())
                .join();
        writer.indexed().join();
    }

    private static SourceEntry entry(String title, String words, int day) {
        var paper = Paper.titled(title)
                .abstractText(words)
                .publishedOn(LocalDate.of(2025, 5, day))
                .build();
        return SourceEntry.unlisted(paper, MetadataQuality.RECORD);
    }

    @Test
    void the_list_has_unread_papers_like_the_starred_ones_but_not_those_themselves() {
        act(new ReaderAction.Star(true), 1);
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).containsExactly(3, 2);
    }

    @Test
    void what_was_read_or_dismissed_is_recommended_no_more() {
        act(new ReaderAction.Star(true), 1);
        act(new ReaderAction.Read(true), 3);
        act(new ReaderAction.Dismiss(true), 2);
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).isEmpty();
    }

    @Test
    void papers_of_muted_topics_are_not_recommended() {
        act(new ReaderAction.Star(true), 1);
        library.editTopics(topics ->
                        topics.add(Topic.of("Rain", "rain", Topic.Colour.BLUE).withMuted(true)))
                .join();
        writer.indexed().join();
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).containsExactly(2);
    }

    @Test
    void another_order_of_the_list_has_the_same_papers() {
        act(new ReaderAction.Star(true), 1);
        assertThat(library.list(ListQuery.RECOMMENDED.withOrder(ListQuery.Order.DATE))
                        .keys())
                .containsExactly(3, 2);
    }

    @Test
    void as_an_order_it_leaves_nothing_out() {
        act(new ReaderAction.Star(true), 4);
        var keys = library.list(ListQuery.ALL.withOrder(ListQuery.Order.RECOMMENDED))
                .keys();
        assertThat(Arrays.stream(keys).limit(3)).containsExactly(4L, 5L, 7L);
        assertThat(keys).hasSize(10);
    }

    @Test
    void the_order_of_a_list_without_any_star_is_the_usual_one() {
        assertThat(library.list(ListQuery.ALL.withOrder(ListQuery.Order.RECOMMENDED))
                        .keys())
                .containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void papers_like_those_with_a_tag_are_recommended_too() {
        act(new ReaderAction.Star(true), 1);
        act(new ReaderAction.Tag(List.of("thesis")), 4);
        assertThat(library.list(ListQuery.RECOMMENDED.withTag("thesis")).keys()).containsExactly(5, 7);
    }

    @Test
    void without_a_star_the_papers_that_most_people_liked_are_there_to_choose_from() {
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void a_list_learnt_from_fewer_than_five_stars_says_so() {
        act(new ReaderAction.Star(true), 1);
        assertThat(library.list(ListQuery.RECOMMENDED).hints())
                .extracting(Message::english)
                .containsExactly("Only 1 paper is starred so far: with 5, recommendations fit better.");
        act(new ReaderAction.Star(true), 2);
        assertThat(library.list(ListQuery.RECOMMENDED).hints())
                .extracting(Message::english)
                .containsExactly("Only 2 papers are starred so far: with 5, recommendations fit better.");
        for (long key = 3; key <= 5; key++) {
            act(new ReaderAction.Star(true), key);
        }
        assertThat(library.list(ListQuery.RECOMMENDED).hints()).isEmpty();
    }

    @Test
    void the_interests_are_the_words_of_the_stars_the_strongest_first() {
        act(new ReaderAction.Star(true), 1);
        var interests = library.readInterests();
        assertThat(interests.getFirst().weight()).isEqualTo(1);
        assertThat(interests)
                .extracting(each -> each.interest().text())
                .contains("kite", "gusts")
                .doesNotContain("lantern");
    }

    @Test
    void a_muted_interest_counts_no_more_until_that_is_undone() {
        act(new ReaderAction.Star(true), 1);
        mute("steering");
        mute("gusts");
        mute("kite");
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).isEmpty();
        assertThat(state("kite")).isEqualTo(InterestWeight.State.MUTED);
        library.undo().join();
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).containsExactly(3, 2);
        assertThat(state("kite")).isEqualTo(InterestWeight.State.LEARNT);
        library.redo().join();
        assertThat(state("kite")).isEqualTo(InterestWeight.State.MUTED);
    }

    @Test
    void a_pinned_interest_counts_though_no_star_says_it_until_it_is_let_go() {
        act(new ReaderAction.Star(true), 1);
        var lantern = new Interest(Interest.Kind.WORD, "lantern");
        library.choose(new InterestChoice(lantern, true)).join();
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).contains(4, 5);
        assertThat(state("lantern")).isEqualTo(InterestWeight.State.PINNED);
        library.release(lantern).join();
        assertThat(library.list(ListQuery.RECOMMENDED).keys()).containsExactly(3, 2);
    }

    private void mute(String word) {
        var interest = new Interest(Interest.Kind.WORD, word);
        library.choose(new InterestChoice(interest, false)).join();
    }

    private InterestWeight.State state(String word) {
        return library.readInterests().stream()
                .filter(each -> each.interest().text().equals(word))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void act(ReaderAction act, long key) {
        library.act(act, key).join();
        writer.indexed().join();
    }
}
