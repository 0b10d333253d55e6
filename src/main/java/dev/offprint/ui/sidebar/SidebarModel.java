package dev.offprint.ui.sidebar;

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

/// Which lists there are and how much is in them, which one is open, and the month that the calendar shows. For the
/// toolkit's thread, or in tests for the one that `fx` stands for.
public final class SidebarModel {
    private static final Logger LOG = System.getLogger(SidebarModel.class.getName());

    private final ReadOnlyObjectWrapper<SidebarCounts> counts = new ReadOnlyObjectWrapper<>(SidebarCounts.NONE);
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable ListQuery> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper();
    private final Supplier<SidebarCounts> query;
    private final LatestTask<SidebarCounts> asking;
    private final Supplier<LocalDate> today;
    private boolean turned;

    /// @param query called from `ask` threads, may block
    /// @param today asked each time, because a window stays open overnight
    public SidebarModel(Supplier<SidebarCounts> query, Supplier<LocalDate> today, Executor ask, Executor fx) {
        this.query = query;
        this.today = today;
        asking = new LatestTask<>(ask, fx);
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(today.get()));
    }

    public ReadOnlyObjectProperty<SidebarCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /// The list that is open; null while search results are.
    public ReadOnlyObjectProperty<@Nullable ListQuery> open() {
        return open.getReadOnlyProperty();
    }

    /// Whether the counts could not be had, so that those on screen are old.
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// How often the counts were asked for and answered, be it with a failure.
    public ReadOnlyIntegerProperty answered() {
        return answered.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.get();
    }

    /// Asks for the counts again.
    public void reload() {
        asking.submit(query, this::counted, trouble -> {
            LOG.log(Level.WARNING, "the counts of the sidebar could not be had", trouble);
            failed.set(true);
            answered.set(answered.get() + 1);
        });
    }

    /// Tells which list the window shows; the calendar turns to its month.
    public void opened(@Nullable ListQuery listing) {
        open.set(listing);
        var to = listing == null || listing.period() == null ? null : monthOf(listing.period());
        if (to != null) {
            turn(to);
        }
    }

    public void turn(YearMonth to) {
        turned = true;
        month.set(to);
    }

    /// The list of the newest day; null when there is no paper.
    public @Nullable ListQuery newest() {
        var day = counts.get().newest();
        return day == null ? null : ListQuery.of(new Period.Day(day.day()));
    }

    /// The first day of which anything is known; today when nothing is.
    public LocalDate oldest() {
        var all = counts.get().days();
        return all.isEmpty() ? today() : all.getLast().day();
    }

    /// The next day after `from` that has papers; null when `from` is the last one.
    public @Nullable LocalDate after(LocalDate from) {
        return days().filter(from::isBefore).min(Comparator.naturalOrder()).orElse(null);
    }

    /// The last day before `from` that has papers; null when `from` is the first one.
    public @Nullable LocalDate before(LocalDate from) {
        return days().filter(from::isAfter).max(Comparator.naturalOrder()).orElse(null);
    }

    /// The newest day that has unread papers; null when all is read.
    public @Nullable LocalDate newestUnread() {
        return unreadDays().findFirst().orElse(null);
    }

    /// The days that have unread papers, newest first.
    public Stream<LocalDate> unreadDays() {
        return having(day -> day.unread() > 0);
    }

    private Stream<LocalDate> days() {
        return having(day -> day.papers() > 0);
    }

    private Stream<LocalDate> having(Predicate<DayCount> what) {
        List<DayCount> all = counts.get().days();
        return all.stream().filter(what).map(DayCount::day);
    }

    private void counted(SidebarCounts found) {
        failed.set(false);
        counts.set(found);
        var newest = found.newest();
        if (!turned && newest != null) {
            turn(YearMonth.from(newest.day()));
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
