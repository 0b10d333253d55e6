package dev.offprint;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Saying;
import dev.offprint.model.Status;
import dev.offprint.refresh.ImportReport;
import dev.offprint.refresh.LookupReport;
import dev.offprint.refresh.Progress;
import dev.offprint.refresh.RoundReport;
import dev.offprint.refresh.Schedule;
import dev.offprint.refresh.Stop;
import dev.offprint.ui.activities.Activity;
import dev.offprint.ui.shell.News;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts what happens in the background into the window's words. Any thread.
final class Newsroom implements Schedule.Listener {
    private static final Set<Status> FAILURES = Set.of(Status.REFUSED, Status.UNREADABLE, Status.UNREACHABLE);

    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();
    private volatile Consumer<News> reader = _ -> {};
    private volatile boolean offline;

    Newsroom(InstantSource clock) {
        this.clock = clock;
    }

    /// From now on news go to `listener`; what happened before is told by the ledger.
    void to(Consumer<News> listener) {
        reader = listener;
        offline(offline);
    }

    void offline(boolean set) {
        offline = set;
        reader.accept(new News.Offline(set));
    }

    /// A piece of work; told to the window from now until it has ended.
    ///
    /// @param stop as for [Work]
    Work begin(Activity.Kind kind, Activity.What what, @Nullable Runnable stop) {
        return new Work(
                count.incrementAndGet(), kind, what, stop, clock, activity -> reader.accept(new News.Doing(activity)));
    }

    /// What came of days that the reader asked for.
    void fetched(Work work, RoundReport report) {
        var told = fetched(clock.instant(), report);
        var trouble = trouble(report);
        boolean nothing = told.added() + told.updated() == 0;
        reader.accept(
                trouble != null && nothing
                        ? new News.Offline(told.offline()) // the work's own line says the rest
                        : new News.Fetched(told.at(), told.added(), told.updated(), told.offline(), null));
        if (trouble == null) {
            work.done(report.stopped(), report.tally().added(), report.tally().updated());
        } else {
            work.failed(trouble);
        }
    }

    void imported(Work work, ImportReport report) {
        var tally = report.tally();
        reader.accept(new News.Imported(
                (int) tally.added(), (int) tally.updated(), (int) tally.unchanged(), (int) tally.rejected(), null));
        if (report.problems().isEmpty()) {
            work.done(report.stopped(), tally.added(), tally.updated());
        } else {
            work.failed(report.problems().getFirst().saying());
        }
    }

    @Override
    public Schedule.Told<RoundReport> round(Stop stop) {
        return new Scheduled<>(begin(Activity.Kind.FETCHING, new Activity.Due(), stop::ask)) {
            @Override
            public void done(RoundReport report) {
                var news = fetched(clock.instant(), report);
                reader.accept(news);
                if (news.offline() || news.trouble() != null) {
                    work().untold(); // the line below says so, and nothing is told twice
                } else {
                    work().done(report.stopped(), news.added(), news.updated());
                }
            }
        };
    }

    /// Nobody waits for it, so that its troubles are for the ledger alone.
    @Override
    public Schedule.Told<LookupReport> lookUp(int papers, Stop stop) {
        return new Scheduled<>(begin(Activity.Kind.LOOKING_UP, new Activity.Papers(papers), stop::ask)) {
            @Override
            public void done(LookupReport report) {
                work().done(stop.asked(), 0, report.updated());
            }
        };
    }

    /// Work that began by itself.
    private abstract static class Scheduled<R> implements Schedule.Told<R> {
        private final Work work;

        Scheduled(Work work) {
            this.work = work;
            work.begin();
        }

        Work work() {
            return work;
        }

        @Override
        public void progress(Progress progress) {
            work.progress(progress);
        }

        @Override
        public void failed(Saying why) {
            work.failed(why);
        }
    }

    void exported(Path file, int papers) {
        reader.accept(new News.Exported(String.valueOf(file.getFileName()), papers, false));
    }

    void notExported(Path file) {
        reader.accept(new News.Exported(String.valueOf(file.getFileName()), 0, true));
    }

    void trouble(Saying saying) {
        reader.accept(new News.Trouble(saying));
    }

    /// Being without a network is a state of the window, and no trouble; that a source would not answer is told with
    /// its reason.
    static News.Fetched fetched(Instant at, RoundReport report) {
        boolean offline = report.entries().stream().anyMatch(entry -> entry.status() == Status.UNREACHABLE);
        var trouble = report.entries().stream()
                .filter(entry -> entry.status() == Status.REFUSED || entry.status() == Status.UNREADABLE)
                .map(Newsroom::sentence)
                .findFirst()
                .orElse(null);
        return new News.Fetched(
                at, (int) report.tally().added(), (int) report.tally().updated(), offline, trouble);
    }

    /// Why days that the reader asked for could not be had, in one sentence; null when all could.
    private static @Nullable Saying trouble(RoundReport report) {
        return report.entries().stream()
                .filter(entry -> FAILURES.contains(entry.status()))
                .map(Newsroom::sentence)
                .findFirst()
                .orElse(null);
    }

    private static Saying sentence(LedgerEntry entry) {
        var note = entry.note();
        var edition = entry.edition();
        return Saying.of(
                "fetch.edition",
                edition.source().title(),
                edition.period(),
                note != null ? note : Saying.of("fetch.nolist"));
    }
}
