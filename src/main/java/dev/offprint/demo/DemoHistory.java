package dev.offprint.demo;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.MergeResult;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
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
final class DemoHistory {
    private static final Message STILL_GROWING = Message.of("demo.growing");
    private static final Message NO_CONNECTION = Message.of("demo.offline");

    private final Store store;
    private final DemoCalendar fortnight;
    private final Map<LocalDate, List<DemoEntry>> lists;
    private final LocalDate cutOff;
    private final LocalDate newest;

    DemoHistory(Store store, DemoCalendar fortnight, Map<LocalDate, List<DemoEntry>> lists) {
        this.store = store;
        this.fortnight = fortnight;
        this.lists = lists;
        var days = fortnight.workingDays();
        cutOff = days.get(DemoResources.CUT_OFF - 1);
        newest = days.getLast();
    }

    void tell() {
        for (var today : fortnight.days()) {
            if (today.equals(cutOff)) {
                store.record(ledger(today, PaperStatus.UNREACHABLE, today, NO_CONNECTION));
                continue; // without a connection nothing else is seen on that day either
            }
            if (!DemoCalendar.isWorkingDay(today)) {
                store.record(ledger(today, PaperStatus.EMPTY, today, null));
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
    private List<Long> look(LocalDate today, List<DemoEntry> list) {
        var ledger = list.isEmpty() ? null : ledger(today, PaperStatus.PARTIAL, today, STILL_GROWING);
        var first = fortnight.firstLookOn(today);
        store.merge(entries(today, first), ledger, first);

        var last = fortnight.lookOn(today);
        var entries = new ArrayList<SourceEntry>();
        for (var day : lists.keySet()) {
            if (!day.isAfter(today)) {
                entries.addAll(entries(day, last));
            }
        }
        var fates = store.merge(entries, ledger, last).outcomes();
        return fates.subList(fates.size() - list.size(), fates.size()).stream()
                .map(MergeResult.Outcome::key)
                .toList();
    }

    /// A list is whole once it has been asked for after its day; the newest is left as it was taken, so that there
    /// is always a partial one.
    private void complete(LocalDate today) {
        for (var day : lists.keySet()) {
            var dayAfter = day.plusDays(1);
            var next = dayAfter.equals(cutOff) ? dayAfter.plusDays(1) : dayAfter;
            if (today.equals(next) && !day.equals(newest)) {
                store.record(ledger(day, PaperStatus.COMPLETE, today, null));
            }
        }
    }

    /// The reader goes through the list of the day, from the top; what is known already from an earlier list is
    /// left alone.
    private void work(LocalDate today, List<DemoEntry> list, List<Long> keys) {
        var at = fortnight.lookOn(today);
        for (int i = 0; i < list.size(); i++) {
            var acts = list.get(i).day().equals(today) ? list.get(i).acts() : List.<ReaderAction>of();
            for (var act : acts) {
                at = at.plusSeconds(20);
                store.apply(act, new long[] {keys.get(i)}, at);
            }
        }
    }

    private List<SourceEntry> entries(LocalDate day, Instant at) {
        var edition = Edition.day(Source.HUGGING_FACE, day);
        var entries = new ArrayList<SourceEntry>();
        for (var listed : lists.getOrDefault(day, List.of())) {
            var counts = listed.tally().at(age(listed, at), age(listed, fortnight.now()));
            entries.add(new SourceEntry(listed.paper(), MetadataQuality.RECORD, edition, entries.size() + 1, counts));
        }
        return entries;
    }

    /// Papers are as old at their first look as the time between two looks, and had that long to be noticed.
    private Duration age(DemoEntry listed, Instant at) {
        return Duration.between(fortnight.firstLookOn(listed.day()), at).plus(DemoCalendar.BETWEEN_LOOKS);
    }

    /// @param missing why there is more to ask for, which the reader will not do before `now`; null when there is
    ///     not
    private LedgerEntry ledger(LocalDate day, PaperStatus status, LocalDate askedOn, @Nullable Message missing) {
        var nextAt = missing == null ? null : fortnight.now().plus(DemoCalendar.BETWEEN_LOOKS);
        var edition = Edition.day(Source.HUGGING_FACE, day);
        return new LedgerEntry(edition, status, 0, fortnight.lookOn(askedOn), nextAt, missing, null, null);
    }
}
