package dev.offprint.demo;

import dev.offprint.model.Act;
import dev.offprint.model.Detail;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Merged;
import dev.offprint.model.Saying;
import dev.offprint.model.Source;
import dev.offprint.model.Status;
import dev.offprint.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lives through the fortnight, day by day: every list is seen on its day and again on each later one, and the
/// reader marks what is new.
final class Story {
    private static final Saying STILL_GROWING = Saying.of("demo.growing");
    private static final Saying NO_CONNECTION = Saying.of("demo.offline");

    private final Store store;
    private final Fortnight fortnight;
    private final Map<LocalDate, List<Listed>> lists;
    private final LocalDate cutOff;
    private final LocalDate newest;

    Story(Store store, Fortnight fortnight, Map<LocalDate, List<Listed>> lists) {
        this.store = store;
        this.fortnight = fortnight;
        this.lists = lists;
        var days = fortnight.workingDays();
        cutOff = days.get(DayLists.CUT_OFF - 1);
        newest = days.getLast();
    }

    void tell() {
        for (var today : fortnight.days()) {
            if (today.equals(cutOff)) {
                store.record(ledger(today, Status.UNREACHABLE, today, NO_CONNECTION));
                continue; // without a connection nothing else is seen on that day either
            }
            if (!Fortnight.isWorkingDay(today)) {
                store.record(ledger(today, Status.EMPTY, today, null));
            }
            var list = lists.getOrDefault(today, List.of());
            var keys = look(today, list);
            complete(today);
            work(today, list, keys);
        }
    }

    /// Sees the list of the day twice, and at the second look also what became of all earlier ones.
    ///
    /// @return the keys of the list's papers
    private List<Long> look(LocalDate today, List<Listed> list) {
        var ledger = list.isEmpty() ? null : ledger(today, Status.PARTIAL, today, STILL_GROWING);
        var first = fortnight.firstLookOn(today);
        store.merge(entries(today, first), ledger, first);

        var last = fortnight.lookOn(today);
        var entries = new ArrayList<Entry>();
        for (var day : lists.keySet()) {
            if (!day.isAfter(today)) {
                entries.addAll(entries(day, last));
            }
        }
        var fates = store.merge(entries, ledger, last).fates();
        return fates.subList(fates.size() - list.size(), fates.size()).stream()
                .map(Merged.Fate::key)
                .toList();
    }

    /// A list is whole once it has been asked for after its day; the newest is left as it was taken, so that there is
    /// always a partial one.
    private void complete(LocalDate today) {
        for (var day : lists.keySet()) {
            var dayAfter = day.plusDays(1);
            var next = dayAfter.equals(cutOff) ? dayAfter.plusDays(1) : dayAfter;
            if (today.equals(next) && !day.equals(newest)) {
                store.record(ledger(day, Status.COMPLETE, today, null));
            }
        }
    }

    /// The reader goes through the list of the day, from the top; what is known already from an earlier list is left
    /// alone.
    private void work(LocalDate today, List<Listed> list, List<Long> keys) {
        var at = fortnight.lookOn(today);
        for (int i = 0; i < list.size(); i++) {
            var acts = list.get(i).day().equals(today) ? list.get(i).acts() : List.<Act>of();
            for (var act : acts) {
                at = at.plusSeconds(20);
                store.act(act, new long[] {keys.get(i)}, at);
            }
        }
    }

    private List<Entry> entries(LocalDate day, Instant at) {
        var edition = Edition.day(Source.HUGGING_FACE, day);
        var entries = new ArrayList<Entry>();
        for (var listed : lists.getOrDefault(day, List.of())) {
            var counts = listed.tally().at(age(listed, at), age(listed, fortnight.now()));
            entries.add(new Entry(listed.paper(), Detail.RECORD, edition, entries.size() + 1, counts));
        }
        return entries;
    }

    /// Papers are as old at their first look as the time between two looks, and had that long to be noticed.
    private Duration age(Listed listed, Instant at) {
        return Duration.between(fortnight.firstLookOn(listed.day()), at).plus(Fortnight.BETWEEN_LOOKS);
    }

    /// @param missing why there is more to ask for, which the reader will not do before `now`; null when there is not
    private LedgerEntry ledger(LocalDate day, Status status, LocalDate askedOn, @Nullable Saying missing) {
        var nextAt = missing == null ? null : fortnight.now().plus(Fortnight.BETWEEN_LOOKS);
        var edition = Edition.day(Source.HUGGING_FACE, day);
        return new LedgerEntry(edition, status, 0, fortnight.lookOn(askedOn), nextAt, missing, null, null);
    }
}
