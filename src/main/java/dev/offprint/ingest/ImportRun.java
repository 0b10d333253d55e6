package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Edition;
import dev.offprint.model.MergeResult;
import dev.offprint.model.Message;
import dev.offprint.model.SourceEntry;
import dev.offprint.parse.InputFormat;
import dev.offprint.parse.ParseResult;
import dev.offprint.parse.ParsedItem;
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

    private final LibraryWriter keeper;
    private final CancelToken stop;
    private final Consumer<ProgressListener> progress;
    private final int total;

    private final RunCounter count = new RunCounter();
    private final List<RejectedEntry> rejections = new ArrayList<>();
    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private final Deque<CompletableFuture<MergeResult>> inFlight = new ArrayDeque<>();
    private List<SourceEntry> batch = new ArrayList<>(BATCH);
    private Message input = Message.text("");
    private Instant seenAt = Instant.EPOCH;
    private int done;

    ImportRun(LibraryWriter keeper, CancelToken stop, Consumer<ProgressListener> progress, int total) {
        this.keeper = keeper;
        this.stop = stop;
        this.progress = progress;
        this.total = total;
    }

    void begin(Message name, Instant seen) {
        input = name;
        seenAt = seen;
        tell();
    }

    void take(ParsedItem item) {
        switch (item) {
            case ParsedItem.Found(var entry) -> {
                if (batch.size() == BATCH) {
                    store(null);
                    if (stop.asked()) {
                        throw new Stopped();
                    }
                }
                batch.add(entry);
            }
            case ParsedItem.Rejected(var where, var why) -> {
                count.reject(1);
                if (rejections.size() < MOST_REJECTIONS) {
                    rejections.add(new RejectedEntry(input.english(), where, why));
                }
            }
        }
    }

    /// The input was read as far as it goes.
    void end(ParseResult outcome) {
        switch (outcome) {
            case ParseResult.Complete whole -> store(whole);
            case ParseResult.Partial broken -> {
                store(null);
                problem(broken.reason());
            }
            case ParseResult.Unreadable(var why) -> {
                store(null);
                problem(why);
            }
            case ParseResult.Challenge _ -> {
                store(null);
                problem(Message.of("import.challenge"));
            }
        }
        done++;
    }

    /// The input ended early; what was found stays.
    void end() {
        store(null);
        done++;
    }

    private void problem(Message why) {
        problem(input, Message.of("import.problem", input, why), false);
    }

    /// @param passing as for [ImportReport.Problem]
    void problem(Message name, Message saying, boolean passing) {
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
    private void store(ParseResult.@Nullable Complete whole) {
        boolean announced = whole != null && whole.format() == InputFormat.FEED;
        var list = whole != null && (announced || whole.format() == InputFormat.DAY_PAGE) ? whole.edition() : null;
        if (!batch.isEmpty()) {
            if (inFlight.size() == IN_FLIGHT) {
                settle();
            }
            var entries = batch;
            var at = seenAt;
            boolean cut = whole != null && whole.truncated();
            inFlight.add(keeper.write(store -> merge(store, entries, list, cut, announced, at)));
            batch = new ArrayList<>(BATCH);
        }
    }

    /// A saved page is an answer of its source as good as one that was fetched, unless the ledger knows better already.
    private static MergeResult merge(
            Store store, List<SourceEntry> entries, @Nullable Edition list, boolean cut, boolean last, Instant seenAt) {
        if (list == null) {
            return store.merge(entries, null, seenAt);
        }
        var before = store.ledger(list);
        var asked = before == null ? null : before.askedAt();
        boolean known = before != null && (LedgerUpdate.settled(before) || (asked != null && asked.isAfter(seenAt)));
        var shortfall = cut ? Message.of("list.stops", entries.size()) : null;
        var verdict = new LedgerUpdate(list, before, seenAt, 0.5);
        return store.merge(entries, known ? null : verdict.listed(shortfall, null, last, CacheValidators.NONE), seenAt);
    }

    private void settle() {
        count.add(PendingFutures.join(inFlight.removeFirst()));
        tell();
    }

    private void tell() {
        progress.accept(new ProgressListener(done, total, count.papers(), input.english(), null, null));
    }
}
