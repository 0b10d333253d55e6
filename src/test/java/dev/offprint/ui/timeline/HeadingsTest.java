package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Listing;
import dev.offprint.model.Period;
import dev.offprint.model.Ranking;
import dev.offprint.ui.fx.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class HeadingsTest {
    private final Texts texts = new Texts(Locale.UK, ZoneOffset.UTC);

    @Test
    void a_day_has_its_weekday() {
        assertThat(heading(Listing.of(new Period.Day(LocalDate.of(2025, 5, 22)))))
                .isEqualTo("Thursday, 22 May 2025");
    }

    @Test
    void a_week_says_from_when_to_when() {
        assertThat(heading(Listing.of(new Period.Week(2025, 21)))).isEqualTo("Week 21: 19 May – 25 May 2025");
    }

    @Test
    void a_month_and_what_is_trending_have_their_names() {
        assertThat(heading(Listing.of(new Period.Month(YearMonth.of(2025, 5))))).isEqualTo("May 2025");
        assertThat(heading(Listing.of(new Period.Trending()))).isEqualTo("Trending");
    }

    @Test
    void lists_over_the_whole_library_are_called_what_they_hold() {
        assertThat(heading(Listing.ALL)).isEqualTo("All papers");
        assertThat(heading(Listing.ALL.onlyUnread())).isEqualTo("Unread");
        assertThat(heading(Listing.ALL.onlyStarred())).isEqualTo("Starred");
        assertThat(heading(new Listing(null, false, false, "to read", false, Listing.Order.DATE)))
                .isEqualTo("Tag “to read”");
    }

    @Test
    void results_say_what_was_searched_for_as_it_was_typed() {
        assertThat(Headings.of(new Wish.Search("{0} it’s", Ranking.RELEVANCE), texts))
                .isEqualTo("Results for “{0} it’s”");
    }

    private String heading(Listing listing) {
        return Headings.of(new Wish.Browse(listing), texts);
    }
}
