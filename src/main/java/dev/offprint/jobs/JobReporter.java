package dev.offprint.jobs;

import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FetchRunReport;
import dev.offprint.ingest.FetchScheduler;
import dev.offprint.ingest.ImportReport;
import dev.offprint.ingest.LookupReport;
import dev.offprint.ingest.ProgressListener;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts what happens in the background into the window's words. Any thread.
public final class JobReporter implements FetchScheduler.Listener {
    private static final Set<PaperStatus> FAILURES =
            Set.of(PaperStatus.REFUSED, PaperStatus.UNREADABLE, PaperStatus.UNREACHABLE);

    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();
    private volatile Consumer<JobEvent> reader = _ -> {};
    private volatile boolean offline;

    public JobReporter(InstantSource clock) {
        this.clock = clock;
    }

    /// From now on news go to `listener`; what happened before is told by the ledger.
    public void to(Consumer<JobEvent> listener) {
        reader = listener;
        offline(offline);
    }

    public void offline(boolean set) {
        offline = set;
        reader.accept(new JobEvent.Offline(set));
    }

    /// A piece of work; told to the window from now until it has ended.
    ///
    /// @param stop as for [JobProgress]
    JobProgress begin(JobStatus.Kind kind, JobStatus.What what, @Nullable Runnable stop) {
        return new JobProgress(
                count.incrementAndGet(),
                kind,
                what,
                stop,
                clock,
                activity -> reader.accept(new JobEvent.Doing(activity)));
    }

    /// Reports the result of days requested by the user.
    void fetched(JobProgress work, FetchRunReport report) {
        var told = fetched(clock.instant(), report);
        var trouble = trouble(report);
        boolean nothing = told.added() + told.updated() == 0;
        reader.accept(
                trouble != null && nothing
                        ? new JobEvent.Offline(told.offline()) // the work's own line says the rest
                        : new JobEvent.Fetched(told.at(), told.added(), told.updated(), told.offline(), null));
        if (trouble == null) {
            work.done(report.stopped(), report.tally().added(), report.tally().updated());
        } else {
            work.failed(trouble);
        }
    }

    void imported(JobProgress work, ImportReport report) {
        var tally = report.tally();
        reader.accept(new JobEvent.Imported(
                (int) tally.added(), (int) tally.updated(), (int) tally.unchanged(), (int) tally.rejected(), null));
        if (report.problems().isEmpty()) {
            work.done(report.stopped(), tally.added(), tally.updated());
        } else {
            work.failed(report.problems().getFirst().message());
        }
    }

    @Override
    public FetchScheduler.WorkListener<FetchRunReport> round(CancelToken stop) {
        return new Scheduled<>(begin(JobStatus.Kind.FETCHING, new JobStatus.Due(), stop::ask)) {
            @Override
            public void done(FetchRunReport report) {
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
    public FetchScheduler.WorkListener<LookupReport> lookUp(int papers, CancelToken stop) {
        return new Scheduled<>(begin(JobStatus.Kind.LOOKING_UP, new JobStatus.Papers(papers), stop::ask)) {
            @Override
            public void done(LookupReport report) {
                work().done(stop.asked(), 0, report.updated());
            }
        };
    }

    /// Work that began by itself.
    private abstract static class Scheduled<R> implements FetchScheduler.WorkListener<R> {
        private final JobProgress work;

        Scheduled(JobProgress work) {
            this.work = work;
            work.begin();
        }

        JobProgress work() {
            return work;
        }

        @Override
        public void progress(ProgressListener progress) {
            work.progress(progress);
        }

        @Override
        public void failed(Message why) {
            work.failed(why);
        }
    }

    void exported(Path file, int papers) {
        reader.accept(new JobEvent.Exported(String.valueOf(file.getFileName()), papers, false));
    }

    void notExported(Path file) {
        reader.accept(new JobEvent.Exported(String.valueOf(file.getFileName()), 0, true));
    }

    public void trouble(Message saying) {
        reader.accept(new JobEvent.Trouble(saying));
    }

    /// Being without a network is a state of the window, and no trouble; that a source would not answer is told
    /// with its reason.
    static JobEvent.Fetched fetched(Instant at, FetchRunReport report) {
        boolean offline = report.entries().stream().anyMatch(entry -> entry.status() == PaperStatus.UNREACHABLE);
        var trouble = report.entries().stream()
                .filter(entry -> entry.status() == PaperStatus.REFUSED || entry.status() == PaperStatus.UNREADABLE)
                .map(JobReporter::sentence)
                .findFirst()
                .orElse(null);
        return new JobEvent.Fetched(
                at, (int) report.tally().added(), (int) report.tally().updated(), offline, trouble);
    }

    /// Why requested days could not be fetched, in one sentence; null when all were.
    private static @Nullable Message trouble(FetchRunReport report) {
        return report.entries().stream()
                .filter(entry -> FAILURES.contains(entry.status()))
                .map(JobReporter::sentence)
                .findFirst()
                .orElse(null);
    }

    private static Message sentence(LedgerEntry entry) {
        var note = entry.note();
        var edition = entry.edition();
        return Message.of(
                "fetch.edition",
                edition.source().title(),
                edition.period(),
                note != null ? note : Message.of("fetch.nolist"));
    }
}
