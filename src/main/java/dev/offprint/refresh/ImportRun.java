package dev.offprint.refresh;

import dev.offprint.fetch.Validators;
import dev.offprint.keep.Keeper;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.Merged;
import dev.offprint.model.Saying;
import dev.offprint.parse.Form;
import dev.offprint.parse.Item;
import dev.offprint.parse.Outcome;
import dev.offprint.store.Store;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run of the importer: gathers what is read into batches and hands them to the keeper, at most two at a time, so
/// that reading is never far ahead of storing. For one thread.
final class ImportRun {
    /// Papers a transaction: some two megabytes of text.
    private static final int BATCH = 1_000;

    private static final int IN_FLIGHT = 2;
    private static final int MOST_REJECTIONS = 1_000;

    /// Ends the reading of an input from within, without a word.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Keeper keeper;
    private final Stop stop;
    private final Consumer<Progress> progress;
    private final int total;

    private final Count count = new Count();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private final Deque<CompletableFuture<Merged>> inFlight = new ArrayDeque<>();
    private List<Entry> batch = new ArrayList<>(BATCH);
    private Saying input = Saying.text("");
    private Instant seenAt = Instant.EPOCH;
    private int done;

    ImportRun(Keeper keeper, Stop stop, Consumer<Progress> progress, int total) {
        this.keeper = keeper;
        this.stop = stop;
        this.progress = progress;
        this.total = total;
    }

    void begin(Saying name, Instant seen) {
        input = name;
        seenAt = seen;
        tell();
    }

    void take(Item item) {
        switch (item) {
            case Item.Found(var entry) -> {
                if (batch.size() == BATCH) {
                    store(null);
                    if (stop.asked()) {
                        throw new Stopped();
                    }
                }
                batch.add(entry);
            }
            case Item.Rejected(var where, var why) -> {
                count.reject(1);
                if (rejections.size() < MOST_REJECTIONS) {
                    rejections.add(new Rejection(input.english(), where, why));
                }
            }
        }
    }

    /// The input was read as far as it goes.
    void end(Outcome outcome) {
        switch (outcome) {
            case Outcome.Whole whole -> store(whole);
            case Outcome.Broken broken -> {
                store(null);
                problem(broken.why());
            }
            case Outcome.Unreadable(var why) -> {
                store(null);
                problem(why);
            }
            case Outcome.Challenge _ -> {
                store(null);
                problem(Saying.of("import.challenge"));
            }
        }
        done++;
    }

    /// The input ended early; what was found stays.
    void end() {
        store(null);
        done++;
    }

    private void problem(Saying why) {
        problem(input, Saying.of("import.problem", input, why), false);
    }

    /// @param passing as for [ImportReport.Problem]
    void problem(Saying name, Saying saying, boolean passing) {
        problems.add(new ImportReport.Problem(name.english(), saying, passing));
    }

    ImportReport report() {
        while (!inFlight.isEmpty()) {
            settle();
        }
        tell();
        return new ImportReport(count.tally(), rejections, problems, stop.asked());
    }

    /// @param whole how the input ended, when this is its last batch and it ended well
    private void store(Outcome.@Nullable Whole whole) {
        boolean announced = whole != null && whole.form() == Form.FEED;
        var list = whole != null && (announced || whole.form() == Form.DAY_PAGE) ? whole.edition() : null;
        if (!batch.isEmpty()) {
            if (inFlight.size() == IN_FLIGHT) {
                settle();
            }
            var entries = batch;
            var at = seenAt;
            boolean cut = whole != null && whole.cut();
            inFlight.add(keeper.write(store -> merge(store, entries, list, cut, announced, at)));
            batch = new ArrayList<>(BATCH);
        }
    }

    /// A saved page is an answer of its source as good as one that was fetched, unless the ledger knows better already.
    private static Merged merge(
            Store store, List<Entry> entries, @Nullable Edition list, boolean cut, boolean last, Instant seenAt) {
        if (list == null) {
            return store.merge(entries, null, seenAt);
        }
        var before = store.ledger(list);
        var asked = before == null ? null : before.askedAt();
        boolean known = before != null && (Verdict.settled(before) || (asked != null && asked.isAfter(seenAt)));
        var shortfall = cut ? Saying.of("list.stops", entries.size()) : null;
        var verdict = new Verdict(list, before, seenAt, 0.5);
        return store.merge(entries, known ? null : verdict.listed(shortfall, null, last, Validators.NONE), seenAt);
    }

    private void settle() {
        count.add(Kept.join(inFlight.removeFirst()));
        tell();
    }

    private void tell() {
        progress.accept(new Progress(done, total, count.papers(), input.english(), null, null));
    }
}
