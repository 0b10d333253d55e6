package dev.offprint.ui.sidebar;

import dev.offprint.library.LibraryCounts;
import dev.offprint.model.DayCount;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The lists and their counts, the open list, and the month of the calendar. JavaFX application thread.
public final class SidebarModel {
    private static final Logger LOG = System.getLogger(SidebarModel.class.getName());

    private final ReadOnlyObjectWrapper<LibraryCounts> counts = new ReadOnlyObjectWrapper<>(LibraryCounts.NONE);
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable ListQuery> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper();
    private final Supplier<LibraryCounts> query;
    private final LatestTask<LibraryCounts> latest;
    private final Supplier<LocalDate> today;
    private boolean monthShown;

    /// @param query called on `ask` threads, may block
    /// @param today called each time, because a window may stay open overnight
    public SidebarModel(Supplier<LibraryCounts> query, Supplier<LocalDate> today, Executor ask, Executor fx) {
        this.query = query;
        this.today = today;
        latest = new LatestTask<>(ask, fx);
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(today.get()));
    }

    public ReadOnlyObjectProperty<LibraryCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /// The open list; null for search results.
    public ReadOnlyObjectProperty<@Nullable ListQuery> open() {
        return open.getReadOnlyProperty();
    }

    /// Whether loading the counts failed, so that those on screen are out of date.
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Counts the answers to queries, including failures.
    public ReadOnlyIntegerProperty answers() {
        return answered.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// Reloads the counts.
    public void reload() {
        latest.submit(query, this::countsLoaded, error -> {
            LOG.log(Level.WARNING, "loading the sidebar counts failed", error);
            failed.set(true);
            answered.set(answered.get() + 1);
        });
    }

    /// Sets the open list; the calendar shows its month.
    public void opened(@Nullable ListQuery listing) {
        open.set(listing);
        var month = listing == null || listing.period() == null ? null : monthOf(listing.period());
        if (month != null) {
            showMonth(month);
        }
    }

    public void showMonth(YearMonth newMonth) {
        monthShown = true;
        month.set(newMonth);
    }

    /// The list of the newest day; null without papers.
    public @Nullable ListQuery newest() {
        var day = counts.get().newestDay();
        return day == null ? null : ListQuery.of(new Period.Day(day.day()));
    }

    /// The earliest day with counts; today without any.
    public LocalDate oldest() {
        var all = counts.get().days();
        return all.isEmpty() ? today() : all.getLast().day();
    }

    /// The first day after `from` with papers; null for none.
    public @Nullable LocalDate after(LocalDate from) {
        return days().filter(from::isBefore).min(Comparator.naturalOrder()).orElse(null);
    }

    /// The last day before `from` with papers; null for none.
    public @Nullable LocalDate before(LocalDate from) {
        return days().filter(from::isAfter).max(Comparator.naturalOrder()).orElse(null);
    }

    /// The newest day with unread papers; null for none.
    public @Nullable LocalDate newestUnread() {
        return unreadDays().findFirst().orElse(null);
    }

    /// The days with unread papers, newest first.
    public Stream<LocalDate> unreadDays() {
        return daysWith(day -> day.unread() > 0);
    }

    private Stream<LocalDate> days() {
        return daysWith(day -> day.papers() > 0);
    }

    private Stream<LocalDate> daysWith(Predicate<DayCount> condition) {
        List<DayCount> all = counts.get().days();
        return all.stream().filter(condition).map(DayCount::day);
    }

    private void countsLoaded(LibraryCounts found) {
        failed.set(false);
        counts.set(found);
        var newest = found.newestDay();
        if (!monthShown && newest != null) {
            showMonth(YearMonth.from(newest.day()));
        }
        answered.set(answered.get() + 1);
    }

    private static @Nullable YearMonth monthOf(Period period) {
        return switch (period) {
            case Period.Day(var date) -> YearMonth.from(date);
            case Period.Week week -> YearMonth.from(week.monday().plusDays(3));
            case Period.Month(var month) -> month;
            case Period.Trending _ -> null;
        };
    }
}
