package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.SortOrder;
import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ListTitlesTest {
    private final Localization texts = new Localization(Locale.UK, ZoneOffset.UTC);

    @Test
    void a_day_has_its_weekday() {
        assertThat(heading(ListQuery.of(new Period.Day(LocalDate.of(2025, 5, 22)))))
                .isEqualTo("Thursday, 22 May 2025");
    }

    @Test
    void a_week_has_its_dates() {
        assertThat(heading(ListQuery.of(new Period.Week(2025, 21)))).isEqualTo("Week 21: 19 May – 25 May 2025");
    }

    @Test
    void a_month_and_what_is_trending_have_their_names() {
        assertThat(heading(ListQuery.of(new Period.Month(YearMonth.of(2025, 5)))))
                .isEqualTo("May 2025");
        assertThat(heading(ListQuery.of(new Period.Trending()))).isEqualTo("Trending");
    }

    @Test
    void lists_of_the_whole_library_have_titles() {
        assertThat(heading(ListQuery.ALL)).isEqualTo("All papers");
        assertThat(heading(ListQuery.ALL.onlyUnread())).isEqualTo("Unread");
        assertThat(heading(ListQuery.ALL.onlyStarred())).isEqualTo("Starred");
        assertThat(heading(new ListQuery(null, false, false, "to read", false, ListQuery.Order.DATE)))
                .isEqualTo("Tag “to read”");
    }

    @Test
    void search_results_quote_the_typed_query() {
        assertThat(ListTitles.of(new ListRequest.Search("{0} it’s", SortOrder.RELEVANCE), texts))
                .isEqualTo("Results for “{0} it’s”");
    }

    private String heading(ListQuery listing) {
        return ListTitles.of(new ListRequest.Browse(listing), texts);
    }
}
