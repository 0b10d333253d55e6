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

/// Keeps the library fresh while a window is open: looks into the ledger every minute, which costs one small query, and
/// fetches what is due. After a failed connection it rests longer, until the network changes or the machine wakes from
/// sleep. Nothing is asked while offline is set.
///
/// Runs on a virtual thread of its own from [#start] to [#close].
public final class FetchScheduler implements AutoCloseable {
    /// Is told what goes on, on the schedule's thread; not to be waited in.
    public interface Listener {
        /// A round of asking for what is due begins.
        ///
        /// @param stop ends it after the step in hand; until an hour later nothing begins by itself
        Told<FetchRunReport> round(CancelToken stop);

        /// So many papers are looked up from now on.
        ///
        /// @param stop as for [#round]
        Told<LookupReport> lookUp(int papers, CancelToken stop);
    }

    /// Is told how a piece of work goes on, and in the end one of the other two.
    ///
    /// @param <R> what comes of it
    public interface Told<R> {
        void progress(ProgressListener progress);

        void done(R report);

        /// It broke; the next one comes in its time.
        void failed(Message why);
    }

    private static final System.Logger LOG = System.getLogger(FetchScheduler.class.getName());

    private static final Duration LOOK = Duration.ofMinutes(1);

    /// As often as the ledger calls a day due, so that up to here it alone decides.
    private static final Duration USUAL_PAUSE = Duration.ofHours(1);

    /// A week back: who was away longer asks for it.
    private static final int DAYS = 7;

    /// Papers that are looked up at a time: a quarter of a minute's asking.
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
    private volatile CompletableFuture<Boolean> nap = new CompletableFuture<>();
    private volatile CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);
    private volatile boolean asked;
    private @Nullable Instant ranAt;
    private @Nullable Instant stoppedAt;
    private @Nullable Duration rest;
    private Set<String> seen;
    private boolean back;

    /// @param offline looked at before each round
    /// @param pause   at least between rounds that nobody asked for; empty for none of these
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

    /// To be called once.
    public void start() {
        ended = BackgroundThread.start("refresh", this::run);
    }

    /// Looks at once, and asks for today whatever the ledger says, unless offline is set. Any thread.
    public void now() {
        asked = true;
        nap.complete(true);
    }

    /// Ends the rest, as when offline is no longer set. Any thread.
    public void wake() {
        nap.complete(true);
    }

    private void run() {
        while (!stop.asked()) {
            var current = new CompletableFuture<Boolean>();
            nap = current; // before looking, so that whoever calls from here on ends this nap, begun or not
            var pause = look();
            BackgroundFault.contain(() -> rest(current, clock.instant().plus(pause)));
        }
    }

    /// Rests in slices: the timer of a machine that sleeps may stand still, the clock does not.
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

    /// Whether to look again, after a slice of rest that began at `began`.
    boolean over(Instant until, Instant began) {
        var now = clock.instant();
        var addresses = network.get();
        boolean slept = now.isAfter(began.plus(LOOK.multipliedBy(2)));
        back = slept || !addresses.equals(seen);
        seen = addresses;
        return back || !now.isBefore(until);
    }

    /// One round, if anything is due, and then what is to be looked up. Whatever goes wrong, the next look comes in its
    /// time.
    ///
    /// @return how long to rest
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

    /// A piece of work that can be stopped by itself.
    ///
    /// @return null when it failed, which is logged and told
    private <R> @Nullable R work(
            Function<CancelToken, Told<R>> begin, BiFunction<CancelToken, Consumer<ProgressListener>, R> how) {
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

    /// Whether somebody has stopped what began by itself, not long ago.
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

    /// Days that were never asked for stay due, so that without this a lost connection would be tried every minute.
    private static boolean away(FetchRunReport report) {
        return report.putOff() > 0
                || report.entries().stream().anyMatch(entry -> entry.status() == PaperStatus.UNREACHABLE);
    }

    /// Asks the round in hand to stop and waits for its end, which an answer under way may hold up for as long as it
    /// takes; close the fetcher first to give it up.
    @Override
    public void close() {
        stop.ask();
        nap.complete(true);
        ended.join();
    }
}
