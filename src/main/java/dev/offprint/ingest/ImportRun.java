package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Edition;
import dev.offprint.model.MergeResult;
import dev.offprint.model.Message;
import dev.offprint.model.Paper;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One run of the importer: collects parsed papers into batches and passes them to the library writer, at most two
/// at a time, so that parsing is never far ahead of storing. Not thread-safe.
final class ImportRun {
    /// Papers per transaction: usually about two megabytes of text.
    private static final int BATCH = 1_000;
    /// Characters per transaction: a thousand papers at the limits of their fields would not fit in memory.
    private static final int BATCH_CHARACTERS = 4_000_000;

    private static final int IN_FLIGHT = 2;
    private static final int MOST_REJECTIONS = 1_000;

    /// Thrown by the sink to end parsing on cancellation.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final LibraryWriter writer;
    private final CancelToken stop;
    private final Consumer<ProgressListener> progress;
    private final int total;

    private final RunCounter count = new RunCounter();
    private final List<RejectedEntry> rejections = new ArrayList<>();
    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private final Deque<CompletableFuture<MergeResult>> inFlight = new ArrayDeque<>();
    private List<ParsedItem.Found> batch = new ArrayList<>(BATCH);
    private long batchCharacters;
    private Message input = Message.text("");
    private Instant seenAt = Instant.EPOCH;
    private Instant now = Instant.EPOCH;
    private int done;

    ImportRun(LibraryWriter writer, CancelToken stop, Consumer<ProgressListener> progress, int total) {
        this.writer = writer;
        this.stop = stop;
        this.progress = progress;
        this.total = total;
    }

    /// @param now the time at which the reader's state in the input is taken over
    void begin(Message name, Instant seen, Instant now) {
        input = name;
        this.now = now;
        seenAt = seen;
        tell();
    }

    void take(ParsedItem item) {
        switch (item) {
            case ParsedItem.Found found -> {
                if (batch.size() == BATCH || batchCharacters >= BATCH_CHARACTERS) {
                    store(null);
                    if (stop.asked()) {
                        throw new Stopped();
                    }
                }
                batch.add(found);
                batchCharacters += characters(found.entry().paper());
            }
            case ParsedItem.Rejected(var where, var why) -> {
                count.reject(1);
                if (rejections.size() < MOST_REJECTIONS) {
                    rejections.add(new RejectedEntry(input.english(), where, why));
                }
            }
        }
    }

    /// Ends an input with the result of parsing.
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

    /// Ends an input prematurely; papers parsed so far are kept.
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

    /// @param whole the result, when this is the last batch of an input read completely
    private void store(ParseResult.@Nullable Complete whole) {
        boolean announced = whole != null && whole.format() == InputFormat.FEED;
        var list = whole != null && (announced || whole.format() == InputFormat.DAY_PAGE) ? whole.edition() : null;
        if (!batch.isEmpty()) {
            if (inFlight.size() == IN_FLIGHT) {
                settle();
            }
            var found = batch;
            var entries = found.stream().map(ParsedItem.Found::entry).toList();
            var at = seenAt;
            boolean cut = whole != null && whole.truncated();
            var today = now;
            inFlight.add(writer.write(store -> {
                var merged = merge(store, entries, list, cut, announced, at);
                StateImport.of(found, merged).apply(store, today);
                return merged;
            }));
            batch = new ArrayList<>(BATCH);
            batchCharacters = 0;
        }
    }

    /// Approximate size of a paper: that of its fields without a small limit.
    private static long characters(Paper paper) {
        long lists = Stream.of(paper.authors(), paper.keywords(), paper.categories())
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        return lists + paper.title().length() + length(paper.abstractText()) + length(paper.aiSummary());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /// Stores a batch. A saved page updates the ledger like a fetched one, unless the ledger has a newer or final
    /// entry.
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
