package dev.offprint.ingest;

import dev.offprint.fetch.HttpFetcher;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.MergeResult;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.parse.InputParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fetches editions: requests them, parses them, and stores papers and ledger entry in one transaction. Every
/// outcome is a value.
///
/// Methods block on the network and the library writer; call them from a virtual thread or a command, never from
/// the JavaFX thread.
public final class EditionFetcher {
    /// The period over which the sources' own limits count.
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    /// Papers whose histories are thinned after a run: few enough not to be noticed.
    private static final int THINNED = 500;

    private final LibraryWriter writer;
    private final HttpFetcher fetcher;
    private final List<SourceAdapter> adapters;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final EditionRequest asking;

    public EditionFetcher(
            LibraryWriter writer,
            HttpFetcher fetcher,
            InputParser parser,
            List<SourceAdapter> adapters,
            InstantSource clock,
            RandomGenerator random) {
        this.writer = writer;
        this.fetcher = fetcher;
        this.adapters = List.copyOf(adapters);
        this.clock = clock;
        this.random = random;
        asking = new EditionRequest(fetcher, parser, new EditionValidator(new RepeatDetector(writer.store())::of));
    }

    /// The sources fetched by default.
    public List<Source> sources() {
        return adapters.stream().flatMap(adapter -> adapter.sources().stream()).toList();
    }

    /// Whether editions of this source can be fetched.
    public boolean offers(Source source) {
        return adapters.stream().anyMatch(adapter -> adapter.offers(source));
    }

    /// Fetches one edition once and records the result. Records nothing when cancelled before a response.
    public FetchReport fetch(Edition edition, CancelToken stop) {
        var before = writer.store().ledger(edition);
        var now = clock.instant();
        return keep(edition, before, answer(edition, before, now, stop));
    }

    private EditionResult answer(Edition edition, @Nullable LedgerEntry before, Instant now, CancelToken stop) {
        if (EditionCalendar.future(edition.period(), now)) {
            return new EditionResult.Nothing(null, false);
        }
        boolean past = !EditionCalendar.grows(edition.period(), now);
        if (past && adapters(edition).noneMatch(SourceAdapter::keepsPast)) {
            return new EditionResult.Gone(Message.of("source.past"));
        }
        return asking.ask(endpoints(edition), edition, before, EditionCalendar.today(now), stop);
    }

    private FetchReport keep(Edition edition, @Nullable LedgerEntry before, EditionResult answer) {
        var now = clock.instant();
        var entry = new LedgerUpdate(edition, before, now, random.nextDouble()).on(answer);
        if (entry == null) {
            return new FetchReport(before == null ? missing(edition) : before, null, List.of(), null);
        }
        var papers = answer instanceof EditionResult.Papers list ? list : null;
        var stored = PendingFutures.join(writer.write(store -> {
            if (papers == null) {
                store.record(entry);
                return new Stored(null, store.ledger(edition));
            }
            return new Stored(store.merge(papers.entries(), entry, now), store.ledger(edition));
        }));
        return new FetchReport(
                stored.or(entry),
                stored.merged(),
                papers == null ? List.of() : papers.rejections(),
                answer instanceof EditionResult.Failed failed ? failed.again() : null);
    }

    private record Stored(
            @Nullable MergeResult merged, @Nullable LedgerEntry entry) {
        LedgerEntry or(LedgerEntry otherwise) {
            return entry == null ? otherwise : entry;
        }
    }

    private static LedgerEntry missing(Edition edition) {
        return new LedgerEntry(edition, PaperStatus.MISSING, 0, null, null, null, null, null);
    }

    private List<SourceEndpoint> endpoints(Edition edition) {
        return adapters(edition)
                .flatMap(adapter -> adapter.endpoints(edition).stream())
                .toList();
    }

    private Stream<SourceAdapter> adapters(Edition edition) {
        return adapters.stream().filter(adapter -> adapter.offers(edition.source()));
    }

    /// All editions due now; see [DueEditions#now].
    public List<Edition> due(int days) {
        var ledger = writer.store().ledger();
        var due = new ArrayList<Edition>();
        var now = clock.instant();
        for (var adapter : adapters) {
            int back = adapter.keepsPast() ? days : EditionCalendar.shown(now);
            adapter.sources().forEach(source -> due.addAll(DueEditions.now(ledger, source, now, back)));
        }
        return due;
    }

    /// Editions that were unreachable at the last request; worth a retry when the network has changed.
    public List<Edition> unreached() {
        return writer.store().ledger().stream()
                .filter(entry -> entry.status() == PaperStatus.UNREACHABLE)
                .map(LedgerEntry::edition)
                .toList();
    }

    /// The days of one source that are still missing; see [DueEditions#missing].
    public List<Edition> missing(Source source, LocalDate from, LocalDate to) {
        return DueEditions.missing(writer.store().ledger(), source, from, to, clock.instant());
    }

    /// Fetches editions in the order given, waiting and retrying where that may help. Each is stored before the
    /// next request, so that cancelling or killing the process loses no finished work.
    ///
    /// @param patience longest pause requested by a source that is waited for; beyond it the source's remaining
    ///     editions are postponed
    /// @param progress called from this thread after every step
    public FetchRunReport round(
            List<Edition> editions, Duration patience, CancelToken stop, Consumer<ProgressListener> progress) {
        var sources = new HashSet<Source>();
        editions.stream().filter(edition -> sources.add(edition.source())).forEach(this::remember);
        var report = new FetchRun(this::fetch, clock, random, patience, stop, progress).run(editions);
        PendingFutures.join(writer.write(store -> store.compactHistories(clock.instant(), THINNED)));
        return report;
    }

    /// Makes the rate limit hold across restarts and processes: the ledger has the times of their requests.
    private void remember(Edition edition) {
        var since = clock.instant().minus(REMEMBERED);
        var asked = writer.store().ledger().stream()
                .filter(entry -> entry.edition().source().equals(edition.source()))
                .map(LedgerEntry::askedAt)
                .filter(Objects::nonNull)
                .filter(since::isBefore)
                .toList();
        endpoints(edition).stream().limit(1).forEach(endpoint -> fetcher.count(endpoint.first(), asked));
    }
}
