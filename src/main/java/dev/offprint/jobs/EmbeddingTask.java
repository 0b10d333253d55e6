package dev.offprint.jobs;

import dev.offprint.concurrent.BackgroundTimer;
import dev.offprint.embedding.SemanticIndex;
import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.ProgressListener;
import dev.offprint.library.write.VectorUpdater;
import dev.offprint.model.AppException;
import dev.offprint.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Computes the vectors of papers in the background while the window is open: a step, and a rest as long as the step,
/// so that half a processor core at most is taken. On its own thread.
///
/// Not where the reader has switched search by meaning off, on battery, or while another program writes the index.
/// What the reader stops, or what has failed, begins again at the next start, or when search by meaning is switched off
/// and on.
public final class EmbeddingTask implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EmbeddingTask.class.getName());
    /// The window is there and has been looked at by then.
    private static final Duration FIRST = Duration.ofSeconds(8);

    private static final Duration PAUSE = Duration.ofSeconds(3);
    /// Fewer papers, such as those of a day, take a second or two and are not worth a line in the window.
    private static final int SHOWN = 150;

    private final Store store;
    private final SemanticIndex semantics;
    private final BooleanSupplier allowed;
    private final JobReporter reporter;
    private final Clock clock;
    private final CancelToken closing = new CancelToken();
    private final BackgroundTimer timer = new BackgroundTimer("embedding");
    private volatile boolean ended;
    private long reached = -1;

    /// @param allowed asked before each step
    public EmbeddingTask(
            Store store, SemanticIndex semantics, BooleanSupplier allowed, JobReporter reporter, Clock clock) {
        this.store = store;
        this.semantics = semantics;
        this.allowed = allowed;
        this.reporter = reporter;
        this.clock = clock;
    }

    public void start() {
        timer.repeat(FIRST, PAUSE, this::look);
    }

    /// Computes what is missing, where there is any.
    void look() {
        if (!semantics.enabled()) {
            ended = false; // switched on again, it begins again
            return;
        }
        long sequence = store.sequence();
        if (ended || sequence == reached || !goesOn()) {
            return;
        }
        var embedder = semantics.embedder();
        if (embedder.isEmpty()) {
            ended = true;
            return;
        }
        try {
            var updater = new VectorUpdater(store, semantics.vectors(), embedder.get(), clock);
            updater.followChanges();
            var missing = updater.missing();
            if (compute(updater, missing)) {
                updater.compact();
                reached = sequence;
            }
        } catch (AppException failure) {
            ended = true;
            LOG.log(System.Logger.Level.WARNING, failure.sentence(), failure);
        }
    }

    /// Whether all was computed.
    private boolean compute(VectorUpdater updater, long[] missing) {
        if (missing.length < SHOWN) {
            return updater.compute(missing, (_, _) -> goesOn()) == missing.length;
        }
        var work = reporter.begin(JobStatus.Kind.EMBEDDING, new JobStatus.Everything(), () -> ended = true);
        work.begin();
        var clockOfSteps = new StepClock();
        int done;
        try {
            done = updater.compute(missing, (some, total) -> {
                work.progress(new ProgressListener(some, total, some, "", null, null));
                return closing.pause(clockOfSteps.step()) && goesOn();
            });
        } catch (AppException failure) {
            work.failed(failure.message());
            throw failure;
        }
        work.done(done < missing.length, done, 0);
        return done == missing.length;
    }

    private boolean goesOn() {
        return !ended && !closing.asked() && allowed.getAsBoolean();
    }

    /// Measures steps.
    private static final class StepClock {
        private long began = System.nanoTime();

        /// How long the step took that ends now; the next one begins after a rest as long.
        Duration step() {
            long now = System.nanoTime();
            long taken = Math.max(0, now - began);
            began = now + taken;
            return Duration.ofNanos(taken);
        }
    }

    @Override
    public void close() {
        closing.ask();
        timer.close();
    }
}
