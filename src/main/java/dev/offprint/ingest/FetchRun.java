package dev.offprint.ingest;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One run over a list of editions. Temporary failures are retried; a source that stays unavailable is skipped for
/// the rest of the run, while the others continue. Single-threaded, for one use.
final class FetchRun {
    private static final int TRIES = 3;
    /// How many requested pauses are honoured for one edition before its source is postponed.
    private static final int WISHES = 10;
    /// Consecutive failed editions before a source is postponed: one broken page does not hide the days after it.
    private static final int STRIKES = 3;

    private static final int MOST_REJECTIONS = 1_000;

    private final BiFunction<Edition, CancelToken, FetchReport> ask;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Duration patience;
    private final CancelToken stop;
    private final Consumer<ProgressListener> progress;

    private final RunCounter count = new RunCounter();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<RejectedEntry> rejections = new ArrayList<>();
    private final Map<Source, Integer> strikes = new HashMap<>();
    private int done;
    private int total;

    FetchRun(
            BiFunction<Edition, CancelToken, FetchReport> ask,
            InstantSource clock,
            RandomGenerator random,
            Duration patience,
            CancelToken stop,
            Consumer<ProgressListener> progress) {
        this.ask = ask;
        this.clock = clock;
        this.random = random;
        this.patience = patience;
        this.stop = stop;
        this.progress = progress;
    }

    FetchRunReport run(List<Edition> editions) {
        total = editions.size();
        int putOff = 0;
        for (var edition : editions) {
            if (stop.asked()) {
                break;
            }
            tell(edition);
            if (strikes.getOrDefault(edition.source(), 0) >= STRIKES) {
                putOff++;
            } else {
                entries.add(attempt(edition));
            }
            done++;
        }
        if (!editions.isEmpty()) {
            tell(editions.getLast());
        }
        return new FetchRunReport(count.tally(), entries, rejections, stop.asked(), putOff);
    }

    private LedgerEntry attempt(Edition edition) {
        var source = edition.source();
        int tries = 0;
        int wishes = 0;
        Duration last = null;
        while (true) {
            var report = ask.apply(edition, stop);
            var again = report.again();
            if (again == null || stop.asked()) {
                strikes.remove(source);
                return counted(report);
            }
            boolean wish = again.isPositive();
            boolean enough = wish ? ++wishes > WISHES || again.compareTo(patience) > 0 : ++tries >= TRIES;
            if (enough) {
                boolean away = wish || report.entry().status() == PaperStatus.UNREACHABLE;
                strikes.merge(source, away ? STRIKES : 1, Integer::sum);
                return counted(report);
            }
            last = wish ? last : Backoff.ROUND.after(last, random.nextDouble());
            var pause = wish || last == null ? again : last;
            tell(edition, clock.instant().plus(pause), report.entry().note());
            stop.pause(pause);
        }
    }

    private LedgerEntry counted(FetchReport report) {
        count.add(report.merged());
        count.reject(report.rejected().size());
        int room = MOST_REJECTIONS - rejections.size();
        rejections.addAll(
                report.rejected().subList(0, Math.min(room, report.rejected().size())));
        return report.entry();
    }

    private void tell(Edition edition) {
        tell(edition, null, null);
    }

    private void tell(Edition edition, @Nullable Instant until, @Nullable Message why) {
        progress.accept(new ProgressListener(
                done, total, count.papers(), edition.period().text(), until, why));
    }
}
