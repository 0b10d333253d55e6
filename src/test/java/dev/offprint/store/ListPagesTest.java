package dev.offprint.store;

import static dev.offprint.model.ListQuery.Order.DATE;
import static dev.offprint.model.ListQuery.Order.RANK;
import static dev.offprint.model.ListQuery.Order.RISING;
import static dev.offprint.model.ListQuery.Order.UPVOTES;
import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.ListQuery;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListPagesTest extends StoreFixture {
    private static final Edition WEEK = new Edition(Source.HUGGING_FACE, new Period.Week(2025, 21));
    private static final Edition MONTH = new Edition(Source.HUGGING_FACE, new Period.Month(YearMonth.of(2025, 5)));
    private static final Edition TRENDING = new Edition(Source.HUGGING_FACE, new Period.Trending());

    /// Adds or shows the paper of that number; the numbers are the keys as long as they come in order.
    private void show(int number, Edition edition, @Nullable Integer rank, @Nullable Integer upvotes) {
        merge(store, MONDAY, listed(numbered("2505.%05d".formatted(number)), edition, rank, upvotes));
    }

    private void dated(int number, @Nullable String published, @Nullable String submitted) {
        merge(
                store,
                MONDAY,
                record(numbered("2505.%05d".formatted(number)).toBuilder()
                        .publishedOn(published == null ? null : LocalDate.parse(published))
                        .submittedOn(submitted == null ? null : LocalDate.parse(submitted))
                        .build()));
    }

    private long[] list(ListQuery query) {
        return store.list(query, WEDNESDAY);
    }

    private static ListQuery of(String period) {
        return ListQuery.of(java.util.Objects.requireNonNull(Period.parse(period)));
    }

    @Test
    void all_papers_stand_by_date_the_newest_first_and_the_undated_last() {
        dated(1, "2025-05-01", null);
        dated(2, null, null);
        dated(3, "2025-05-03", null);
        dated(4, "2025-05-01", null);
        dated(5, null, "2025-05-02");

        assertThat(list(ListQuery.ALL)).containsExactly(3, 5, 4, 1, 2);
    }

    @Test
    void a_day_stands_in_the_order_of_its_page() {
        show(1, MONDAYS, 3, 50);
        show(2, MONDAYS, 1, 10);
        show(3, TUESDAYS, 1, 99);
        show(4, MONDAYS, 2, 30);

        assertThat(list(of("2025-05-19"))).containsExactly(2, 4, 1);
    }

    @Test
    void papers_without_a_rank_come_after_those_that_have_one() {
        show(1, MONDAYS, null, 5);
        show(2, MONDAYS, 7, 5);
        show(3, MONDAYS, null, 5);

        assertThat(list(of("2025-05-19"))).containsExactly(2, 3, 1);
    }

    @Test
    void a_day_takes_in_the_editions_of_every_source_and_each_paper_once() {
        show(1, MONDAYS, 2, 5);
        show(1, Edition.day(Source.ARXIV, LocalDate.of(2025, 5, 19)), 1, null);
        show(2, Edition.day(Source.SAVED, LocalDate.of(2025, 5, 19)), 1, null);

        assertThat(list(of("2025-05-19"))).containsExactly(2, 1);
    }

    @Test
    void a_week_is_its_own_list_and_then_what_its_days_showed_besides() {
        show(1, day("2025-05-18"), 1, 5); // the Sunday before
        show(2, MONDAYS, 1, 5);
        show(3, day("2025-05-25"), 1, 5);
        show(4, WEEK, 2, 5);
        show(2, WEEK, 1, 5);
        show(5, day("2025-05-26"), 1, 5); // the Monday after

        assertThat(list(of("2025-W21"))).containsExactly(2, 4, 3);
    }

    @Test
    void a_month_takes_in_its_days_newest_first() {
        show(1, day("2025-04-30"), 1, 5);
        show(2, day("2025-05-01"), 1, 5);
        show(3, day("2025-05-31"), 2, 5);
        show(4, day("2025-05-31"), 1, 5);
        show(5, MONTH, 1, 5);
        show(6, TRENDING, 1, 5);

        assertThat(list(of("2025-05"))).containsExactly(5, 4, 3, 2);
    }

    @Test
    void a_paper_stands_where_its_newest_edition_puts_it() {
        show(1, MONDAYS, 1, 5);
        show(2, TUESDAYS, 1, 5);
        show(1, TUESDAYS, 2, 5);

        assertThat(list(of("2025-05"))).containsExactly(2, 1);
    }

    @Test
    void trending_stands_as_the_page_ranked_it() {
        show(1, TRENDING, 2, 500);
        show(2, TRENDING, 1, 4);
        show(3, MONDAYS, 1, 4);

        assertThat(list(of("trending"))).containsExactly(2, 1);
    }

    @Test
    void all_papers_by_rank_begin_with_what_is_trending_and_end_with_what_no_edition_showed() {
        dated(1, null, null);
        show(2, MONDAYS, 1, 5);
        show(3, TRENDING, 1, 5);
        show(4, TUESDAYS, 1, 5);
        dated(5, null, null);

        assertThat(list(ListQuery.ALL.withOrder(RANK))).containsExactly(3, 4, 2, 5, 1);
    }

    @Test
    void by_upvotes_the_most_come_first_and_the_uncounted_last() {
        show(1, MONDAYS, 1, 5);
        show(2, MONDAYS, 2, null);
        show(3, MONDAYS, 3, 50);
        show(4, TUESDAYS, 3, 70);
        show(5, MONDAYS, 4, 5);

        assertThat(list(of("2025-05-19").withOrder(UPVOTES))).containsExactly(3, 5, 1, 2);
        assertThat(list(ListQuery.ALL.withOrder(UPVOTES))).containsExactly(4, 3, 5, 1, 2);
    }

    @Test
    void rising_is_what_was_gained_in_the_last_seven_days() {
        var now = MONDAY.plusSeconds(10 * 86_400);
        var longAgo = MONDAY;
        var lately = MONDAY.plusSeconds(5 * 86_400);
        merge(store, longAgo, listed(numbered("2505.00001"), MONDAYS, 1, 100)); // gains 10
        merge(store, longAgo, listed(numbered("2505.00002"), MONDAYS, 2, 5)); // gains 40
        merge(store, longAgo, listed(numbered("2505.00003"), MONDAYS, 3, 500)); // not seen since
        merge(store, longAgo, listed(numbered("2505.00004"), MONDAYS, 4, 50)); // loses 5
        merge(store, lately, listed(numbered("2505.00005"), MONDAYS, 5, 300)); // met with 300, gains 2
        merge(
                store,
                lately.plusSeconds(3600),
                listed(numbered("2505.00001"), MONDAYS, 1, 110),
                listed(numbered("2505.00002"), MONDAYS, 2, 45),
                listed(numbered("2505.00004"), MONDAYS, 4, 45),
                listed(numbered("2505.00005"), MONDAYS, 5, 302));

        assertThat(store.list(ListQuery.ALL.withOrder(RISING), now)).containsExactly(2, 1, 5, 3, 4);
        assertThat(store.list(ListQuery.ALL.withOrder(RISING), now.plusSeconds(30 * 86_400)))
                .containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void dismissed_papers_are_hidden_unless_asked_for() {
        show(1, MONDAYS, 1, 5);
        show(2, MONDAYS, 2, 5);
        store.apply(new ReaderAction.Dismiss(true), keys(1), MONDAY);

        assertThat(list(of("2025-05-19"))).containsExactly(2);
        assertThat(list(ListQuery.ALL)).containsExactly(2);
        assertThat(list(new ListQuery(null, false, false, null, true, DATE))).containsExactly(2, 1);
    }

    @Test
    void unread_leaves_out_what_was_read_or_dismissed() {
        for (int number = 1; number <= 4; number++) {
            show(number, MONDAYS, number, 5);
        }
        store.apply(new ReaderAction.Read(true), keys(1), MONDAY);
        store.apply(new ReaderAction.Dismiss(true), keys(2), MONDAY);
        store.apply(new ReaderAction.Star(true), keys(3), MONDAY);

        assertThat(list(ListQuery.ALL.onlyUnread())).containsExactly(4, 3);
        assertThat(list(of("2025-05-19").onlyUnread())).containsExactly(3, 4);
        assertThat(list(of("2025-05-19").onlyUnread().onlyStarred())).containsExactly(3);
    }

    @Test
    void starred_and_tagged_papers_are_listed_in_any_order() {
        for (int number = 1; number <= 4; number++) {
            show(number, MONDAYS, number, 10 * number);
        }
        store.apply(new ReaderAction.Star(true), keys(1, 2, 4), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("kites")), keys(2, 3, 4), MONDAY);

        assertThat(list(ListQuery.ALL.onlyStarred())).containsExactly(4, 2, 1);
        assertThat(list(new ListQuery(null, true, false, "kites", false, UPVOTES)))
                .containsExactly(4, 2);
        assertThat(list(new ListQuery(null, false, false, "kites", false, RANK)))
                .containsExactly(2, 3, 4);
        assertThat(list(new ListQuery(null, false, false, "no such tag", false, DATE)))
                .isEmpty();
    }

    @Test
    void the_same_list_can_be_asked_for_with_other_values() {
        show(1, MONDAYS, 1, 5);
        show(2, TUESDAYS, 1, 5);

        assertThat(list(of("2025-05-19"))).containsExactly(1);
        assertThat(list(of("2025-05-20"))).containsExactly(2);
        assertThat(list(of("2025-05-21"))).isEmpty();
    }

    @Test
    void an_entry_without_an_edition_is_in_no_period() {
        merge(
                store,
                MONDAY,
                SourceEntry.unlisted(
                        Paper.titled(KITES)
                                .publishedOn(LocalDate.of(2025, 5, 19))
                                .build(),
                        MetadataQuality.RECORD));

        assertThat(list(of("2025-05-19"))).isEmpty();
        assertThat(list(ListQuery.ALL)).containsExactly(1);
    }
}
