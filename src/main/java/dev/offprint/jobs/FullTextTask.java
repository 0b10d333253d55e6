package dev.offprint.jobs;

import dev.offprint.concurrent.BackgroundTimer;
import dev.offprint.fulltext.KeepResult;
import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FullTextFetcher;
import dev.offprint.ingest.ProgressListener;
import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Keeps whole papers while the window is open: those that were asked for, and the starred ones where the reader wants
/// that. On its own thread. Nothing is fetched in offline mode; what failed is tried again later.
public final class FullTextTask implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FullTextTask.class.getName());
    /// The window is there and its first refresh has ended by then.
    private static final Duration FIRST = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofSeconds(3);
    /// Looks that are left out after one found no network: ten minutes.
    private static final int RESTS = 200;
    /// Papers of one run.
    private static final int RUN = 200;

    private final Supplier<FullTextFetcher> fetcher;
    private final BooleanSupplier starred;
    private final BooleanSupplier offline;
    private final Runnable indexed;
    private final JobReporter reporter;
    private final CancelToken closing = new CancelToken();
    private final BackgroundTimer timer = new BackgroundTimer("full-text");
    private boolean full;
    private int rests;

    /// @param fetcher made when there is something to fetch
    /// @param indexed brings the index of whole papers up to what is on disk
    /// @param starred whether starred papers are kept by themselves
    public FullTextTask(
            Supplier<FullTextFetcher> fetcher,
            BooleanSupplier starred,
            BooleanSupplier offline,
            Runnable indexed,
            JobReporter reporter) {
        this.fetcher = fetcher;
        this.starred = starred;
        this.offline = offline;
        this.indexed = indexed;
        this.reporter = reporter;
    }

    public void start() {
        timer.repeat(FIRST, PAUSE, this::look);
    }

    /// Fetches what is due, where there is any.
    void look() {
        if (offline.getAsBoolean() || closing.asked() || --rests > 0) {
            return;
        }
        var keeping = fetcher.get();
        if (starred.getAsBoolean()) {
            keeping.requestStarred();
        }
        if (keeping.due(1).isEmpty()) {
            return;
        }
        if (!keeping.hasRoom()) {
            tellOnce();
            return;
        }
        full = false;
        run(keeping);
    }

    private void tellOnce() {
        if (!full) {
            full = true;
            reporter.trouble(Message.of("fulltext.full"));
        }
    }

    private void run(FullTextFetcher keeping) {
        var requests = keeping.due(RUN);
        var stop = new CancelToken();
        var _ = closing.stopped().thenRun(stop::ask);
        var work = reporter.begin(JobStatus.Kind.KEEPING, new JobStatus.Papers(requests.size()), stop::ask);
        work.begin();
        int done = 0;
        int kept = 0;
        Message failure = null;
        try {
            for (var request : requests) {
                if (stop.asked() || offline.getAsBoolean() || rests > 0 || !keeping.hasRoom()) {
                    break;
                }
                work.progress(new ProgressListener(
                        done, requests.size(), kept, request.arxivId().value(), null, null));
                switch (keeping.fetch(request, stop)) {
                    case KeepResult.Kept _ -> kept++;
                    case KeepResult.Failed(var reason, boolean _) ->
                        failure =
                                Message.of("fulltext.failed", request.arxivId().value(), reason);
                    case KeepResult.Unreachable(var reason) -> {
                        failure = reason;
                        rests = RESTS;
                    }
                    case KeepResult.Stopped _ -> {}
                }
                done++;
            }
            indexed.run();
            if (failure != null && kept == 0) {
                work.failed(failure);
            } else {
                work.done(stop.asked(), kept, 0);
            }
        } catch (AppException trouble) {
            LOG.log(System.Logger.Level.WARNING, trouble.sentence(), trouble);
            work.failed(trouble.message());
        }
    }

    @Override
    public void close() {
        closing.ask();
        timer.close();
    }
}
