package dev.offprint.ingest;

import dev.offprint.concurrent.BackgroundFault;
import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.model.AppException;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Scheduler of fetches while a window is open: checks the ledger every minute, which costs one small query, and
/// fetches what is due. After a failed connection it waits longer, until the network changes or the machine wakes
/// from sleep. Fetches nothing while offline is set.
///
/// Runs on its own virtual thread from [#start] to [#close].
public final class FetchScheduler implements AutoCloseable {
    /// Receives the start of scheduled work on the scheduler's thread; must not block.
    public interface Listener {
        /// A fetch run begins.
        ///
        /// @param stop cancels it after the current step; scheduled work then pauses for an hour
        WorkListener<FetchRunReport> round(CancelToken stop);

        /// A lookup of this number of papers begins.
        ///
        /// @param stop as for [#round]
        WorkListener<LookupReport> lookUp(int papers, CancelToken stop);
    }

    /// Receives the progress of one piece of work, then exactly one of the other two calls.
    ///
    /// @param <R> type of the report
    public interface WorkListener<R> {
        void progress(ProgressListener progress);

        void done(R report);

        /// The work failed; scheduled work continues.
        void failed(Message why);
    }

    private static final System.Logger LOG = System.getLogger(FetchScheduler.class.getName());

    private static final Duration LOOK = Duration.ofMinutes(1);

    /// The interval at which the ledger calls a day due; up to this value the ledger alone decides.
    private static final Duration USUAL_PAUSE = Duration.ofHours(1);

    /// Days to look back: a week. Older days are fetched on request.
    private static final int DAYS = 7;

    /// Papers per lookup: about 15 seconds of requests.
    private static final int LOOKED_UP = 500;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EditionFetcher refresh;
    private final ArxivLookup lookup;
    private final BooleanSupplier offline;
    private final Supplier<Optional<Duration>> pause;
    private final Supplier<Set<String>> network;
    private final InstantSource clock;
    private final Listener listener;
    private final CancelToken stop;
    private volatile CompletableFuture<Boolean> wakeUp = new CompletableFuture<>();
    private volatile CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
    private volatile boolean asked;
    private @Nullable Instant ranAt;
    private @Nullable Instant stoppedAt;
    private @Nullable Duration rest;
    private Set<String> seen;
    private boolean back;

    /// @param offline read before each run
    /// @param pause minimum time between scheduled runs; empty to disable them
    public FetchScheduler(
            EditionFetcher refresh,
            ArxivLookup lookup,
            BooleanSupplier offline,
            Supplier<Optional<Duration>> pause,
            InstantSource clock,
            Listener listener) {
        this(refresh, lookup, offline, pause, NetworkAddresses::addresses, clock, listener, new CancelToken());
    }

    FetchScheduler(
            EditionFetcher refresh,
            ArxivLookup lookup,
            BooleanSupplier offline,
            Supplier<Optional<Duration>> pause,
            Supplier<Set<String>> network,
            InstantSource clock,
            Listener listener,
            CancelToken stop) {
        this.refresh = refresh;
        this.lookup = lookup;
        this.offline = offline;
        this.pause = pause;
        this.network = network;
        this.clock = clock;
        this.listener = listener;
        this.stop = stop;
        seen = network.get();
    }

    /// Starts the scheduler; call once.
    public void start() {
        ended = BackgroundThread.start("refresh", this::run);
    }

    /// Checks at once and fetches today's editions regardless of the ledger, unless offline is set. Any thread may
    /// call it.
    public void now() {
        asked = true;
        wakeUp.complete(true);
    }

    /// Ends the current wait, for example when offline is no longer set. Any thread may call it.
    public void wake() {
        wakeUp.complete(true);
    }

    private void run() {
        while (!stop.asked()) {
            var current = new CompletableFuture<Boolean>();
            wakeUp =
                    current; // set before checking, so that a call from here on ends this wait even if it has not begun
            var pause = look();
            BackgroundFault.contain(() -> rest(current, clock.instant().plus(pause)));
        }
    }

    /// Waits in slices: the timer of a sleeping machine may stop, the clock does not.
    private void rest(CompletableFuture<Boolean> current, Instant until) {
        Instant began;
        boolean woken;
        do {
            began = clock.instant();
            woken = current.copy()
                    .completeOnTimeout(false, LOOK.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } while (!woken && !over(until, began));
    }

    /// Whether to check again, after a slice of waiting that began at `began`.
    boolean over(Instant until, Instant began) {
        var now = clock.instant();
        var addresses = network.get();
        boolean slept = now.isAfter(began.plus(LOOK.multipliedBy(2)));
        back = slept || !addresses.equals(seen);
        seen = addresses;
        return back || !now.isBefore(until);
    }

    /// Runs one fetch if anything is due, then lookups. After any failure, the next check still takes place.
    ///
    /// @return how long to wait
    Duration look() {
        try {
            if (offline.getAsBoolean()) {
                return LOOK;
            }
            var editions = editions();
            if (!editions.isEmpty()) {
                var report =
                        work(listener::round, (part, progress) -> refresh.round(editions, PATIENCE, part, progress));
                rest = report == null || away(report) ? Backoff.CONNECTION.after(rest, 0.5) : null;
            }
            if (pause.get().isPresent() && !stopped() && (rest == null || editions.isEmpty())) {
                lookUp();
            }
        } catch (Throwable fault) {
            rest = Backoff.CONNECTION.after(rest, 0.5);
            BackgroundFault.report(fault);
        }
        return rest == null ? LOOK : rest;
    }

    private void lookUp() {
        var ids = lookup.due(LOOKED_UP);
        if (!ids.isEmpty()) {
            var report = work(
                    part -> listener.lookUp(ids.size(), part), (part, progress) -> lookup.papers(ids, part, progress));
            rest = report == null ? Backoff.CONNECTION.after(rest, 0.5) : rest;
        }
    }

    /// Runs a piece of work that can be cancelled separately.
    ///
    /// @return null when it failed, which is logged and reported
    private <R> @Nullable R work(
            Function<CancelToken, WorkListener<R>> begin, BiFunction<CancelToken, Consumer<ProgressListener>, R> how) {
        var part = stop.part();
        var told = begin.apply(part);
        try {
            var report = how.apply(part, told::progress);
            told.done(report);
            return report;
        } catch (Throwable fault) {
            LOG.log(System.Logger.Level.ERROR, "work that began by itself failed", fault);
            told.failed(fault instanceof AppException trouble ? trouble.message() : AppException.FAULT);
            return null;
        } finally {
            if (part.asked()) {
                stoppedAt = clock.instant();
            }
        }
    }

    /// Whether scheduled work was cancelled recently.
    private boolean stopped() {
        return stoppedAt != null && clock.instant().isBefore(stoppedAt.plus(USUAL_PAUSE));
    }

    private List<Edition> editions() {
        var editions = new LinkedHashSet<Edition>();
        if (asked) {
            asked = false;
            stoppedAt = null;
            var today = EditionCalendar.today(clock.instant());
            refresh.sources().forEach(source -> editions.add(Edition.day(source, today)));
        }
        if (byItself()) {
            if (back) {
                back = false;
                editions.addAll(refresh.unreached());
            }
            editions.addAll(refresh.due(DAYS));
        }
        if (!editions.isEmpty()) {
            ranAt = clock.instant();
        }
        return new ArrayList<>(editions);
    }

    private boolean byItself() {
        var wanted = pause.get();
        if (wanted.isEmpty() || stopped()) {
            return false;
        }
        return ranAt == null
                || wanted.get().compareTo(USUAL_PAUSE) <= 0
                || !clock.instant().isBefore(ranAt.plus(wanted.get()));
    }

    /// Whether a source was unreachable: days never fetched stay due, so that without this a lost connection would
    /// be tried every minute.
    private static boolean away(FetchRunReport report) {
        return report.putOff() > 0
                || report.entries().stream().anyMatch(entry -> entry.status() == PaperStatus.UNREACHABLE);
    }

    /// Cancels the current run and waits for its end, which a running request may delay; close the fetcher first to
    /// cancel that as well.
    @Override
    public void close() {
        stop.ask();
        wakeUp.complete(true);
        ended.join();
    }
}
