package dev.offprint.demo;

import dev.offprint.model.Detail;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Merged;
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

/// Lives through the fortnight, day by day: every list is looked at on its day and again on each later one, and the reader does his work.
final class Story {
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
                store.record(unreachable(today));
                continue; // without a connection nothing else is seen on that day either
            }
            if (!Fortnight.isWorkingDay(today)) {
                store.record(answer(today, Status.EMPTY, fortnight.lookOn(today)));
            }
            lookBack(today);
            if (lists.containsKey(today)) {
                liveThrough(today);
            }
        }
    }

    /// Sees what became of the earlier lists.
    private void lookBack(LocalDate today) {
        lists.keySet().stream().filter(day -> day.isBefore(today)).forEach(day -> {
            look(day, fortnight.lookOn(today), isCompletedOn(today, day) ? Status.COMPLETE : null);
        });
    }

    /// A list is whole once it has been asked for after its day; the newest is left as it was taken, so that there is always a partial one.
    private boolean isCompletedOn(LocalDate today, LocalDate day) {
        var dayAfter = day.plusDays(1);
        return !day.equals(newest) && today.equals(dayAfter.equals(cutOff) ? dayAfter.plusDays(1) : dayAfter);
    }

    private void liveThrough(LocalDate today) {
        look(today, fortnight.firstLookOn(today), Status.PARTIAL);
        var keys = look(today, fortnight.lookOn(today), Status.PARTIAL).fates();
        var list = lists.getOrDefault(today, List.of());
        var at = fortnight.lookOn(today);
        for (int rank = 0; rank < list.size(); rank++) {
            if (list.get(rank).day().equals(today)) {
                at = work(list.get(rank), keys.get(rank).key(), at);
            }
        }
    }

    private Instant work(Listed listed, long key, Instant since) {
        var at = since;
        for (var act : listed.acts()) {
            at = at.plusSeconds(20);
            store.act(act, new long[] {key}, at);
        }
        return at;
    }

    private Merged look(LocalDate day, Instant at, @Nullable Status status) {
        var edition = Edition.day(Source.HUGGING_FACE, day);
        var entries = new ArrayList<Entry>();
        for (var listed : lists.getOrDefault(day, List.of())) {
            var counts = listed.tally().at(age(listed, at), age(listed, fortnight.now()));
            entries.add(new Entry(listed.paper(), Detail.RECORD, edition, entries.size() + 1, counts));
        }
        return store.merge(entries, status == null ? null : answer(day, status, at), at);
    }

    /// Papers are as old at their first look as the time between two looks, and had that long to be noticed.
    private Duration age(Listed listed, Instant at) {
        return Duration.between(fortnight.firstLookOn(listed.day()), at).plus(Fortnight.BETWEEN_LOOKS);
    }

    private LedgerEntry answer(LocalDate day, Status status, Instant at) {
        var nextAt = status == Status.PARTIAL ? nextLook() : null;
        var note = status == Status.PARTIAL ? "More papers may be added until the day is over." : null;
        return new LedgerEntry(Edition.day(Source.HUGGING_FACE, day), status, 0, at, nextAt, note, null, null);
    }

    private LedgerEntry unreachable(LocalDate day) {
        return new LedgerEntry(
                Edition.day(Source.HUGGING_FACE, day),
                Status.UNREACHABLE,
                0,
                fortnight.lookOn(day),
                nextLook(),
                "There was no connection to the network.",
                null,
                null);
    }

    /// Ahead of `now`, so that opening the demonstration asks nobody for anything.
    private Instant nextLook() {
        return fortnight.now().plus(Fortnight.BETWEEN_LOOKS);
    }
}
