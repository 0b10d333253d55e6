package dev.offprint;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.export.ExportFile;
import dev.offprint.export.Format;
import dev.offprint.keep.Keeper;
import dev.offprint.library.Library;
import dev.offprint.model.Edition;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Saying;
import dev.offprint.model.Source;
import dev.offprint.model.Trouble;
import dev.offprint.refresh.ImportReport;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Input;
import dev.offprint.refresh.Progress;
import dev.offprint.refresh.Refresh;
import dev.offprint.refresh.Stop;
import dev.offprint.refresh.Watched;
import dev.offprint.ui.activities.Activity;
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

/// What the reader sends the program to do from the window: fetching days, importing files, a backup, a new index. One
/// fetch after the other and one import after the other, on virtual threads; each can be stopped by itself, and closing
/// stops all between two steps and keeps what is done.
final class Errands implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Errands.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Supplier<Refresh> network;
    private final Importer importer;
    private final Newsroom news;
    private final BooleanSupplier offline;
    private final Set<Stop> stops = ConcurrentHashMap.newKeySet();
    private final BackgroundThread fetching = BackgroundThread.virtual("fetching");
    private final BackgroundThread reading = BackgroundThread.virtual("reading");
    private final BackgroundThread writing = BackgroundThread.virtual("writing");

    private interface Errand {
        void run(Work work, Stop stop);
    }

    Errands(Supplier<Refresh> network, Importer importer, Newsroom news, BooleanSupplier offline) {
        this.network = network;
        this.importer = importer;
        this.news = news;
        this.offline = offline;
    }

    void fetch(LocalDate day) {
        fetch(new Activity.Day(day), () -> List.of(Edition.day(Source.HUGGING_FACE, day)));
    }

    /// The days from `from` to `to`, newest first, without those that are complete.
    void fetch(LocalDate from, LocalDate to) {
        fetch(new Activity.Days(from, to), () -> network.get().missing(Source.HUGGING_FACE, from, to));
    }

    private void fetch(Activity.What what, Supplier<List<Edition>> editions) {
        if (offline.getAsBoolean()) {
            news.trouble(Saying.of("fetch.offline"));
            return;
        }
        run(fetching, Activity.Kind.FETCHING, what, (work, stop) -> {
            news.fetched(work, network.get().round(editions.get(), PATIENCE, stop, work::progress));
        });
    }

    void files(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var name = files.getFirst().getFileName();
        read(
                new Activity.Files(name == null ? files.getFirst().toString() : name.toString(), files.size()),
                (stop, progress) ->
                        importer.read(files.stream().map(Input::file).toList(), null, stop, progress));
    }

    /// Imports what waits in the folder that is watched.
    void look(Watched watched, Path folder) {
        var settled = watched.settled(folder);
        if (!settled.isEmpty()) {
            var name = String.valueOf(settled.getFirst().path().getFileName());
            read(new Activity.Files(name, settled.size()), (stop, progress) -> watched.take(settled, stop, progress));
        }
    }

    void text(String text) {
        read(new Activity.CopiedText(), (stop, progress) -> importer.text(text, null, stop, progress));
    }

    private interface Reading {
        ImportReport read(Stop stop, Consumer<Progress> progress);
    }

    private void read(Activity.What what, Reading how) {
        run(
                reading,
                Activity.Kind.IMPORTING,
                what,
                (work, stop) -> news.imported(work, how.read(stop, work::progress)));
    }

    /// A dated copy into the backup folder.
    void backup(Library library) {
        run(reading, Activity.Kind.BACKUP, new Activity.Everything(), (work, _) -> {
            library.backup(null);
            work.done(false, 0, 0);
        });
    }

    /// The same on the calling thread, for somebody who waits for it and says where the copy is, or why there is none.
    Path copy(Library library) {
        var work = news.begin(Activity.Kind.BACKUP, new Activity.Everything(), null);
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

    /// Builds the index anew; searches find ever more of it on the way.
    void rebuild(Keeper keeper) {
        run(reading, Activity.Kind.INDEXING, new Activity.Everything(), (work, _) -> {
            keeper.rebuild().join();
            work.done(false, 0, 0);
        });
    }

    /// Writes papers into a file, whose name says the format. Closing leaves no half file behind.
    void export(Function<long[], List<KeptPaper>> papers, Path file, long[] keys) {
        var stop = new Stop();
        stops.add(stop);
        writing.execute(() -> {
            try {
                ExportFile.write(file, Format.of(file).orElse(Format.BIBTEX), keys, papers, stop::asked)
                        .ifPresent(written -> news.exported(file, written));
            } catch (Throwable fault) {
                LOG.log(Level.WARNING, "an export failed: " + file, fault);
                news.notExported(file);
            } finally {
                stops.remove(stop);
            }
        });
    }

    private void run(BackgroundThread runner, Activity.Kind kind, Activity.What what, Errand errand) {
        boolean stoppable = kind == Activity.Kind.FETCHING || kind == Activity.Kind.IMPORTING;
        var stop = new Stop();
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

    /// What is told of work that ended so; work that is told nothing of would go on for ever in the window.
    private static Saying why(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Trouble told) {
            return told.saying();
        }
        LOG.log(Level.ERROR, "something that the reader asked for went wrong", failure);
        return Trouble.FAULT;
    }

    /// Asks everything to stop between two steps. Any thread.
    void stop() {
        stops.forEach(Stop::ask);
    }

    /// Waits for what is in hand, which an answer under way may hold up: give it up first.
    @Override
    public void close() {
        stop();
        fetching.close();
        reading.close();
        writing.close();
    }
}
