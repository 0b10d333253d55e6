package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.testing.EnglishMessages;
import dev.offprint.testing.FeedText;
import dev.offprint.testing.ServerReply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is new in a category of arXiv: a list that appears at once, is whole, and goes with the next one. It is noon on
/// Wednesday 20 May.
final class ArxivListTest extends EditionFetchFixture {
    private static final String FEED = "/rss/cs.RO";
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-05-20");
    private static final Source ROBOTS = Source.arxiv("cs.RO");

    private LedgerEntry fetch(LocalDate day) {
        return EnglishMessages.of(
                rig.refresh.fetch(Edition.day(ROBOTS, day), rig.stop).entry());
    }

    private LedgerEntry entry(
            LocalDate day, PaperStatus status, int papers, @Nullable String nextAt, @Nullable String note) {
        return new LedgerEntry(
                Edition.day(ROBOTS, day),
                status,
                papers,
                rig.time.instant(),
                nextAt == null ? null : Instant.parse(nextAt),
                EnglishMessages.text(note),
                null,
                null);
    }

    @Test
    void todays_list_is_complete_at_once() {
        server.on(FEED, ServerReply.ok(FeedText.list(WEDNESDAY, 3)));

        assertThat(fetch(WEDNESDAY)).isEqualTo(entry(WEDNESDAY, PaperStatus.COMPLETE, 3, null, null));
        assertThat(rig.titles(Edition.day(ROBOTS, WEDNESDAY)))
                .containsExactly("Paper 1 on kites", "Paper 2 on kites", "Paper 3 on kites");
    }

    @Test
    void an_empty_list_of_today_is_an_answer() {
        server.on(FEED, ServerReply.ok(FeedText.list(WEDNESDAY, 0)));

        assertThat(fetch(WEDNESDAY)).isEqualTo(entry(WEDNESDAY, PaperStatus.EMPTY, 0, null, null));
    }

    @Test
    void yesterdays_list_still_shown_is_not_taken_for_todays() {
        server.on(FEED, ServerReply.ok(FeedText.list(WEDNESDAY.minusDays(1), 3)));

        assertThat(fetch(WEDNESDAY))
                .isEqualTo(entry(
                        WEDNESDAY,
                        PaperStatus.EMPTY,
                        0,
                        "2026-05-20T13:00:00Z",
                        "The source still shows its list of 2026-05-19."));
        assertThat(rig.papers()).isZero();
    }

    @Test
    void a_list_that_is_cut_off_keeps_what_came_and_is_asked_for_again() {
        var list = FeedText.list(WEDNESDAY, 3);
        server.on(FEED, ServerReply.ok(list.substring(0, list.indexOf("Paper 3"))), ServerReply.ok(list));

        assertThat(fetch(WEDNESDAY))
                .isEqualTo(entry(
                        WEDNESDAY,
                        PaperStatus.PARTIAL,
                        2,
                        "2026-05-20T12:05:00Z",
                        "The feed ends in the middle; its first entries are kept."));
        assertThat(fetch(WEDNESDAY)).isEqualTo(entry(WEDNESDAY, PaperStatus.COMPLETE, 3, null, null));
    }

    @Test
    void a_cut_list_that_is_gone_keeps_what_came_and_is_left_alone() {
        var list = FeedText.list(WEDNESDAY, 3);
        server.on(
                FEED,
                ServerReply.ok(list.substring(0, list.indexOf("Paper 3"))),
                ServerReply.ok(FeedText.list(WEDNESDAY.plusDays(1), 1)));
        fetch(WEDNESDAY);
        rig.time.pass(Duration.ofHours(20));

        assertThat(fetch(WEDNESDAY))
                .isEqualTo(entry(
                        WEDNESDAY, PaperStatus.PARTIAL, 2, null, "The source shows its list of 2026-05-21 by now."));
    }

    @Test
    void a_day_that_is_long_over_is_not_even_asked_for() {
        assertThat(fetch(WEDNESDAY.minusDays(5)))
                .isEqualTo(entry(
                        WEDNESDAY.minusDays(5),
                        PaperStatus.UNREADABLE,
                        0,
                        null,
                        "The source shows only its newest list; this one can no longer be had."));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void only_the_newest_list_of_what_is_followed_is_due() {
        rig.followed.add("cs.RO");
        assertThat(rig.refresh.due(3)).containsSubsequence(List.of(Edition.day(ROBOTS, WEDNESDAY)));
        assertThat(rig.refresh.due(3)).doesNotContain(Edition.day(ROBOTS, WEDNESDAY.minusDays(1)));

        rig.time.pass(Duration.ofHours(15)); // three in the morning, when yesterday's is still shown
        assertThat(rig.refresh.due(3)).contains(Edition.day(ROBOTS, WEDNESDAY));
    }

    @Test
    void the_list_of_another_category_is_not_taken_for_it() {
        server.on("/rss/cs.LG", ServerReply.ok(FeedText.list(WEDNESDAY, 3)));

        var entry = rig.refresh
                .fetch(Edition.day(Source.arxiv("cs.LG"), WEDNESDAY), rig.stop)
                .entry();

        assertThat(entry.status()).isEqualTo(PaperStatus.UNREADABLE);
        assertThat(entry.note()).isEqualTo(Message.of("list.wrong"));
    }
}
