package dev.offprint.cli;

import dev.offprint.cli.console.IdList;
import dev.offprint.cli.console.ProgressLine;
import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.library.Library;
import dev.offprint.model.ReaderAction;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// What every command works with: the streams, the folder, and the way to open it.
final class CommandContext {
    private static final long PROGRESS_MILLIS = 250;

    final InputStream in;
    final PrintStream out;
    final PrintStream err;
    boolean terminal;
    private boolean quiet;
    final InstantSource clock;
    private final WindowLauncher launcher;
    private @Nullable Path data;

    CommandContext(StandardStreams streams, InstantSource clock, WindowLauncher launcher, Path data) {
        this.in = streams.in();
        this.out = streams.out();
        this.err = streams.err();
        this.terminal = streams.terminal();
        this.clock = clock;
        this.launcher = launcher;
        this.data = data;
    }

    /// Something to do with an open library; answers the exit code.
    interface Work {
        int with(CommandSession session);
    }

    /// From here on only results and errors are printed.
    void quiet() {
        quiet = true;
        terminal = false;
    }

    /// Prints a line for a person to standard error: a hint, or what was not done.
    void note(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /// Prints how a command ended, which is no result.
    void report(String line) {
        if (!quiet) {
            out.println(line);
        }
    }

    /// A line for the progress of a long piece of work.
    ProgressLine progressLine() {
        return new ProgressLine(err, terminal);
    }

    /// Waits until searches see everything that is stored, with a line on a terminal that says how much is left: after
    /// a deleted index, all of it.
    void awaitIndex(Library library) {
        var line = progressLine();
        var waiting = CompletableFuture.runAsync(library::awaitIndex, task -> {
            var _ = BackgroundThread.start("index", task);
        });
        while (terminal && !waiting.isDone()) {
            line.show(String.format(
                    Locale.ENGLISH,
                    "Indexing: %,d changes left",
                    library.readStatus().indexLag()));
            try {
                waiting.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // shown again
            } catch (InterruptedException | ExecutionException _) {
                break; // join throws the reason
            }
        }
        line.clear();
        waiting.join();
    }

    /// From here on this is the library's folder; null means the demonstration library.
    void use(@Nullable Path folder) {
        data = folder;
    }

    int with(Work work) {
        return with(BaseUrls.THEIRS, work);
    }

    int with(BaseUrls sites, Work work) {
        try (var session = launcher.open(data, sites)) {
            return work.with(session);
        }
    }

    /// Puts a copy in the place of the library.
    int restore(Path copy) {
        if (data == null) {
            return fail(
                    "The demonstration library goes away by itself: a copy takes the place of a library of your own.");
        }
        var before = launcher.restore(data, copy);
        var kept = Files.exists(before) ? "; what it was before is in " + before + "." : ".";
        out.println("The library is again as in " + copy + kept);
        return 0;
    }

    boolean display() {
        return launcher.display();
    }

    int window(boolean offline, List<Path> files, String query) {
        return launcher.window(data, offline, files, query);
    }

    /// Does `act` to each paper that an id names. Ids that name none are told one by one, and the others are acted
    /// on all the same.
    int act(ReaderAction act, List<String> ids) {
        return with(session -> {
            var keys = new ArrayList<Long>();
            boolean all = true;
            for (var id : IdList.expand(ids, in)) {
                var key = session.library().findPaper(id);
                if (key.isPresent()) {
                    keys.add(key.getAsLong());
                } else {
                    all = false;
                    unknown(id);
                }
            }
            session.library()
                    .act(act, keys.stream().mapToLong(Long::longValue).toArray())
                    .join();
            return all ? 0 : 1;
        });
    }

    /// Says that no paper has this id; the answer is the exit code for it.
    int unknown(String id) {
        return fail("No paper has the id " + id + ": ids are printed by offprint list and offprint search.");
    }

    /// Says that the arguments make no sense; the answer is the exit code for it.
    int misused(String sentence) {
        err.println("offprint: " + sentence + " (see offprint --help)");
        return 2;
    }

    int fail(String sentence) {
        err.println("offprint: " + sentence);
        return 1;
    }
}
