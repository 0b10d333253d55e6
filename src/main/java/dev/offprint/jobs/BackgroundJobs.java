package dev.offprint.jobs;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.export.ExportFile;
import dev.offprint.export.ExportFormat;
import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.EditionFetcher;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.ImportInput;
import dev.offprint.ingest.ImportReport;
import dev.offprint.ingest.ProgressListener;
import dev.offprint.ingest.WatchFolder;
import dev.offprint.library.Library;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.AppException;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import dev.offprint.model.StoredPaper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the reader sends the program to do from the window: fetching days, importing files, a backup, a new index.
/// One fetch after the other and one import after the other, on virtual threads; each can be stopped by itself, and
/// closing stops all between two steps and keeps what is done.
public final class BackgroundJobs implements AutoCloseable {
    private static final Logger LOG = System.getLogger(BackgroundJobs.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Supplier<EditionFetcher> network;
    private final FileImporter importer;
    private final JobReporter news;
    private final BooleanSupplier offline;
    private final Set<CancelToken> stops = ConcurrentHashMap.newKeySet();
    private final BackgroundThread fetching = BackgroundThread.virtual("fetching");
    private final BackgroundThread reading = BackgroundThread.virtual("reading");
    private final BackgroundThread writing = BackgroundThread.virtual("writing");

    private interface Errand {
        void run(JobProgress work, CancelToken stop);
    }

    public BackgroundJobs(
            Supplier<EditionFetcher> network, FileImporter importer, JobReporter news, BooleanSupplier offline) {
        this.network = network;
        this.importer = importer;
        this.news = news;
        this.offline = offline;
    }

    public void fetch(LocalDate day) {
        fetch(new JobStatus.Day(day), () -> List.of(Edition.day(Source.HUGGING_FACE, day)));
    }

    /// The days from `from` to `to`, newest first, without those that are complete.
    public void fetch(LocalDate from, LocalDate to) {
        fetch(new JobStatus.Days(from, to), () -> network.get().missing(Source.HUGGING_FACE, from, to));
    }

    private void fetch(JobStatus.What what, Supplier<List<Edition>> editions) {
        if (offline.getAsBoolean()) {
            news.trouble(Message.of("fetch.offline"));
            return;
        }
        run(fetching, JobStatus.Kind.FETCHING, what, (work, stop) -> {
            news.fetched(work, network.get().round(editions.get(), PATIENCE, stop, work::progress));
        });
    }

    public void files(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var name = files.getFirst().getFileName();
        read(
                new JobStatus.Files(name == null ? files.getFirst().toString() : name.toString(), files.size()),
                (stop, progress) ->
                        importer.read(files.stream().map(ImportInput::file).toList(), null, stop, progress));
    }

    /// Imports what waits in the folder that is watched.
    public void look(WatchFolder watched, Path folder) {
        var settled = watched.settled(folder);
        if (!settled.isEmpty()) {
            var name = String.valueOf(settled.getFirst().path().getFileName());
            read(new JobStatus.Files(name, settled.size()), (stop, progress) -> watched.take(settled, stop, progress));
        }
    }

    public void text(String text) {
        read(new JobStatus.CopiedText(), (stop, progress) -> importer.text(text, null, stop, progress));
    }

    private interface Reading {
        ImportReport read(CancelToken stop, Consumer<ProgressListener> progress);
    }

    private void read(JobStatus.What what, Reading how) {
        run(
                reading,
                JobStatus.Kind.IMPORTING,
                what,
                (work, stop) -> news.imported(work, how.read(stop, work::progress)));
    }

    /// A dated copy into the backup folder.
    public void backup(Library library) {
        run(reading, JobStatus.Kind.BACKUP, new JobStatus.Everything(), (work, _) -> {
            library.backup(null);
            work.done(false, 0, 0);
        });
    }

    /// The same on the calling thread, for a caller that waits for it and reports where the copy is, or why there
    /// is none.
    public Path copy(Library library) {
        var work = news.begin(JobStatus.Kind.BACKUP, new JobStatus.Everything(), null);
        work.begin();
        try {
            var copy = library.backup(null);
            work.done(false, 0, 0);
            return copy;
        } catch (RuntimeException | Error fault) {
            work.untold();
            throw fault;
        }
    }

    /// Rebuilds the index; searches find more and more papers meanwhile.
    public void rebuild(LibraryWriter writer) {
        run(reading, JobStatus.Kind.INDEXING, new JobStatus.Everything(), (work, _) -> {
            writer.rebuild().join();
            work.done(false, 0, 0);
        });
    }

    /// Writes papers into a file, whose name says the format. Closing leaves no half file behind.
    public void export(Function<long[], List<StoredPaper>> papers, Path file, long[] keys) {
        var stop = new CancelToken();
        stops.add(stop);
        writing.execute(() -> {
            try {
                var format = ExportFormat.of(file).orElse(ExportFormat.BIBTEX);
                ExportFile.write(file, format, keys, papers, stop::asked, _ -> {})
                        .ifPresent(written -> news.exported(file, written));
            } catch (Throwable fault) {
                LOG.log(Level.WARNING, "an export failed: " + file, fault);
                news.notExported(file);
            } finally {
                stops.remove(stop);
            }
        });
    }

    private void run(BackgroundThread runner, JobStatus.Kind kind, JobStatus.What what, Errand errand) {
        boolean stoppable = kind == JobStatus.Kind.FETCHING || kind == JobStatus.Kind.IMPORTING;
        var stop = new CancelToken();
        var work = news.begin(kind, what, stoppable ? stop::ask : null);
        stops.add(stop);
        runner.execute(() -> {
            try {
                if (stop.asked()) {
                    work.done(true, 0, 0);
                } else {
                    work.begin();
                    errand.run(work, stop);
                }
            } catch (Throwable failure) {
                work.failed(why(failure));
            } finally {
                stops.remove(stop);
            }
        });
    }

    /// Reports the end of a job; without a report the window would show it as running for ever.
    private static Message why(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof AppException told) {
            return told.message();
        }
        LOG.log(Level.ERROR, "something that the reader asked for went wrong", failure);
        return AppException.FAULT;
    }

    /// Asks everything to stop between two steps. Any thread.
    public void stop() {
        stops.forEach(CancelToken::ask);
    }

    /// Waits for running jobs, which a pending request may delay: cancel requests first.
    @Override
    public void close() {
        stop();
        fetching.close();
        reading.close();
        writing.close();
    }
}
