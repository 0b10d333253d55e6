package dev.offprint.ui.activities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Saying;
import dev.offprint.ui.fx.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ActivityTextTest {
    private static final Texts TEXTS = new Texts(Locale.UK, ZoneOffset.UTC);
    private static final Activity.What MONTH = new Activity.Days(LocalDate.of(2025, 4, 23), LocalDate.of(2025, 5, 22));

    private static Activity activity(Activity.Kind kind, Activity.What what, Activity.State state) {
        return new Activity(1, kind, what, state, null);
    }

    private static String detail(Activity.Kind kind, Activity.State state) {
        return ActivityText.detail(activity(kind, MONTH, state), false, TEXTS);
    }

    private static Activity.Running running(@Nullable Duration left, @Nullable Instant until, @Nullable String why) {
        return new Activity.Running("2025-05-10", 12, 30, 480, left, until, why == null ? null : Saying.text(why));
    }

    @Test
    void the_title_says_what_was_asked_for() {
        assertThat(ActivityText.title(activity(Activity.Kind.FETCHING, MONTH, new Activity.Queued()), TEXTS))
                .isEqualTo("Fetching: 23 Apr 2025 – 22 May 2025");
        assertThat(ActivityText.title(
                        activity(Activity.Kind.IMPORTING, new Activity.Files("page.html", 1), new Activity.Queued()),
                        TEXTS))
                .isEqualTo("Reading: page.html");
        assertThat(ActivityText.title(
                        activity(Activity.Kind.IMPORTING, new Activity.Files("page.html", 3), new Activity.Queued()),
                        TEXTS))
                .isEqualTo("Reading: 3 files");
        assertThat(ActivityText.title(
                        activity(Activity.Kind.BACKUP, new Activity.Everything(), new Activity.Queued()), TEXTS))
                .isEqualTo("Backing up");
        assertThat(ActivityText.title(lookingUp(40), TEXTS)).isEqualTo("Looking up 40 papers at arXiv");
        assertThat(ActivityText.title(lookingUp(1), TEXTS)).isEqualTo("Looking up 1 paper at arXiv");
    }

    private static Activity lookingUp(int papers) {
        return activity(Activity.Kind.LOOKING_UP, new Activity.Papers(papers), new Activity.Queued());
    }

    @Test
    void the_detail_says_how_far_it_is_and_how_long_it_takes() {
        assertThat(detail(Activity.Kind.FETCHING, running(Duration.ofSeconds(130), null, null)))
                .isEqualTo("12 of 30 · 480 papers · 2 minutes left");
    }

    @Test
    void a_wait_says_until_when_and_why() {
        assertThat(detail(
                        Activity.Kind.FETCHING,
                        running(
                                Duration.ofSeconds(130),
                                Instant.parse("2025-05-22T12:04:55Z"),
                                "The source was asked too often.")))
                .isEqualTo("12 of 30 · 480 papers · waits until 12:04:55 · The source was asked too often.");
    }

    @Test
    void the_end_says_what_came_of_it() {
        assertThat(detail(Activity.Kind.FETCHING, new Activity.Done(false, 1, 2)))
                .isEqualTo("1 new paper, 2 updated");
        assertThat(detail(Activity.Kind.FETCHING, new Activity.Done(true, 480, 0)))
                .isEqualTo("stopped: 480 new papers, 0 updated");
        assertThat(detail(Activity.Kind.LOOKING_UP, new Activity.Done(false, 0, 38)))
                .isEqualTo("38 papers updated");
        assertThat(detail(Activity.Kind.BACKUP, new Activity.Done(false, 0, 0))).isEqualTo("done");
        assertThat(detail(Activity.Kind.FETCHING, new Activity.Failed(Saying.text("Nothing answers."))))
                .isEqualTo("Nothing answers.");
    }

    @Test
    void time_left_is_told_roughly() {
        assertThat(ActivityText.left(Duration.ofSeconds(20), TEXTS)).isEqualTo("less than a minute left");
        assertThat(ActivityText.left(Duration.ofSeconds(70), TEXTS)).isEqualTo("1 minute left");
        assertThat(ActivityText.left(Duration.ofMinutes(119), TEXTS)).isEqualTo("119 minutes left");
        assertThat(ActivityText.left(Duration.ofHours(3), TEXTS)).isEqualTo("3 hours left");
    }

    @Test
    void time_left_goes_by_the_steps_done_so_far() {
        assertThat(TimeLeft.of(Duration.ofSeconds(10), 2, 30))
                .as("too little to go by")
                .isNull();
        assertThat(TimeLeft.of(Duration.ofSeconds(10), 10, 30)).isEqualTo(Duration.ofSeconds(20));
        assertThat(TimeLeft.of(Duration.ofSeconds(10), 30, 30)).isNull();
    }
}
