package dev.offprint.ingest;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.fetch.FetchResult;
import dev.offprint.fetch.HttpFetcher;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.ArxivId;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.MergeResult;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.StoredPaper;
import dev.offprint.parse.InputParser;
import dev.offprint.parse.ParseContext;
import dev.offprint.parse.ParseResult;
import dev.offprint.parse.ParsedItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Looks papers up at arXiv, a hundred per request, for metadata that lists leave out (all authors, categories,
/// dates, comments) and for newer versions of starred papers. Blocks on the network and the library writer, like
/// [EditionFetcher].
public final class ArxivLookup {
    /// Ids per request: keeps the address short enough for any server, and the response at a quarter of a megabyte.
    private static final int BATCH = 100;
    /// From this number of ids on, a response without any paper is treated as a failure of arXiv.
    private static final int PLAUSIBLE = 10;

    private final LibraryWriter writer;
    private final HttpFetcher fetcher;
    private final InputParser parser;
    private final ArxivSource arxiv;
    private final InstantSource clock;
    private Instant rested = Instant.MIN;

    public ArxivLookup(
            LibraryWriter writer, HttpFetcher fetcher, InputParser parser, ArxivSource arxiv, InstantSource clock) {
        this.writer = writer;
        this.fetcher = fetcher;
        this.parser = parser;
        this.arxiv = arxiv;
        this.clock = clock;
    }

    /// Papers to look up now, see [LookupSchedule]; none for half an hour after a failure.
    ///
    /// @param most maximum number
    public List<ArxivId> due(int most) {
        var now = clock.instant();
        return now.isBefore(rested) ? List.of() : waiting(most, now);
    }

    private List<ArxivId> waiting(int most, Instant now) {
        return LookupSchedule.due(
                writer.store().versions().candidates(now.minus(LookupSchedule.STARRED), most), now, most);
    }

    /// Looks papers up, regardless of their last lookup. Each batch and its ledger entry are stored before the next
    /// request.
    ///
    /// @param progress called from this thread before each batch
    public LookupReport papers(List<ArxivId> ids, CancelToken stop, Consumer<ProgressListener> progress) {
        remember(ids);
        var report = LookupReport.NOTHING;
        for (int from = 0; from < ids.size() && !stop.asked() && report.failure() == null; from += BATCH) {
            progress.accept(new ProgressListener(from, ids.size(), report.found(), "arXiv", null, null));
            report = report.and(batch(ids.subList(from, Math.min(ids.size(), from + BATCH)), stop));
            record(report);
        }
        return report;
    }

    /// Makes the rate limit hold across restarts: the store has the time of the last request.
    private void remember(List<ArxivId> ids) {
        var last = writer.store().versions().lastLookup();
        if (last != null && !ids.isEmpty()) {
            fetcher.count(arxiv.papers(ids.subList(0, 1)), List.of(last));
        }
    }

    private void record(LookupReport report) {
        var now = clock.instant();
        var failure = report.failure();
        if (failure != null) {
            rested = now.plus(Backoff.CONNECTION.most());
            keep(new LookupEntry(Source.ARXIV, failure.status(), report.found(), now, rested, failure.why()));
        } else if (report.asked() > 0) {
            boolean more = !waiting(BATCH, now).isEmpty();
            var status = more ? PaperStatus.PARTIAL : PaperStatus.COMPLETE;
            var note = more ? Message.of("lookup.more", report.summary()) : Message.of("lookup.all", report.summary());
            keep(new LookupEntry(Source.ARXIV, status, report.found(), now, more ? now : null, note));
        }
    }

    private void keep(LookupEntry entry) {
        var _ = PendingFutures.join(writer.write(store -> {
            store.versions().record(entry);
            return entry;
        }));
    }

    private LookupReport batch(List<ArxivId> ids, CancelToken stop) {
        return switch (fetcher.get(arxiv.papers(ids), CacheValidators.NONE, stop)) {
            case FetchResult.Page page -> read(ids, page);
            case FetchResult.Refused refused when refused.status() == 400 -> split(ids, stop);
            case FetchResult.Refused refused -> failed(FetchFailures.refused(refused));
            case FetchResult.Unreachable(var reason) -> failed(FetchFailures.unreachable(reason));
            case FetchResult.TooLarge large -> failed(FetchFailures.tooLarge(large));
            case FetchResult.Disallowed astray -> failed(FetchFailures.astray(astray));
            case FetchResult.Unchanged _, FetchResult.Stopped _ -> LookupReport.NOTHING;
        };
    }

    /// Splits a batch that arXiv refuses: one id that it does not understand fails the whole request, and halving
    /// isolates it.
    private LookupReport split(List<ArxivId> ids, CancelToken stop) {
        if (ids.size() == 1) {
            return keep(ids, List.of());
        }
        int half = ids.size() / 2;
        var first = batch(ids.subList(0, half), stop);
        return first.failure() != null || stop.asked() ? first : first.and(batch(ids.subList(half, ids.size()), stop));
    }

    private LookupReport read(List<ArxivId> ids, FetchResult.Page page) {
        var wanted = new HashSet<>(ids);
        var entries = new ArrayList<SourceEntry>();
        var outcome = outcome(page, item -> {
            if (item instanceof ParsedItem.Found found
                    && wanted.contains(found.entry().paper().arxivId())) {
                entries.add(found.entry());
            }
        });
        boolean whole = outcome instanceof ParseResult.Complete;
        if (whole && !(entries.isEmpty() && ids.size() >= PLAUSIBLE)) {
            return keep(ids, entries);
        }
        var came = entries.stream().map(entry -> entry.paper().arxivId()).toList();
        return keep(came, entries).and(failed(FetchFailures.unreadable(Message.of("lookup.unwhole"))));
    }

    private ParseResult outcome(FetchResult.Page page, Consumer<ParsedItem> sink) {
        try (var bytes = page.body().open()) {
            return parser.read(bytes, new ParseContext(null, EditionCalendar.today(clock.instant())), sink);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private LookupReport keep(List<ArxivId> asked, List<SourceEntry> entries) {
        var now = clock.instant();
        var before = known(asked);
        Set<ArxivId> found = new HashSet<>();
        entries.forEach(entry -> found.add(entry.paper().arxivId()));
        var merged = PendingFutures.join(writer.write(store -> {
            var fates = store.merge(entries, null, now);
            store.versions().recordLookup(asked, found, now);
            return fates;
        }));
        return report(asked.size(), found.size(), merged, before);
    }

    private Map<Long, StoredPaper> known(List<ArxivId> ids) {
        var store = writer.store();
        var keys = ids.stream()
                .map(id -> store.find(id.value()))
                .filter(key -> key.isPresent())
                .mapToLong(key -> key.getAsLong())
                .toArray();
        var papers = new HashMap<Long, StoredPaper>();
        store.papers(keys).forEach(paper -> papers.put(paper.key(), paper));
        return papers;
    }

    private LookupReport report(int asked, int found, MergeResult merged, Map<Long, StoredPaper> before) {
        var keys =
                merged.outcomes().stream().mapToLong(MergeResult.Outcome::key).toArray();
        int renewed = 0;
        int withdrawn = 0;
        for (var now : writer.store().papers(keys)) {
            var then = before.get(now.key());
            if (then == null) {
                continue;
            }
            var state = now.paper().preprint();
            var known = then.paper().preprint();
            boolean newer =
                    state.newerVersion() != null && !state.newerVersion().equals(known.newerVersion());
            renewed += newer ? 1 : 0;
            withdrawn += state.withdrawn() && !known.withdrawn() ? 1 : 0;
        }
        int updated = (int) merged.outcomes().stream()
                .filter(fate -> fate.kind() != MergeResult.Kind.UNCHANGED)
                .count();
        return new LookupReport(asked, found, updated, renewed, withdrawn, null);
    }

    private static LookupReport failed(EditionResult.Failed failed) {
        return new LookupReport(0, 0, 0, 0, 0, new LookupReport.Failure(failed.status(), failed.why()));
    }
}
