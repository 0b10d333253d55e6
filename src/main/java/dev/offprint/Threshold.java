package dev.offprint;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.model.Trouble;
import dev.offprint.settings.SettingsFile;
import dev.offprint.store.StoreException;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.shell.RefusedWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets the window into its library. One that cannot be opened is told in a small window of its own, which asks what to
/// do; whoever started the program from a menu has no terminal to read it in.
final class Threshold {
    private final Path folder;
    private final Clock clock;
    private final FxThread fx = new FxThread();
    /// Copies that somebody has tried to put back.
    private final Set<Path> tried = ConcurrentHashMap.newKeySet();

    private boolean damaged;

    Threshold(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Waits for a library that is being opened, and for what is chosen where it cannot be.
    ///
    /// @return null when nobody wants to go on
    @Nullable
    House open(CompletableFuture<House> opening) {
        while (true) {
            try {
                return opening.join();
            } catch (CompletionException failure) {
                if (!(failure.getCause() instanceof Trouble trouble)) {
                    throw failure;
                }
                switch (asked(trouble)) {
                    case RefusedWindow.Step.Quit _ -> {
                        return null;
                    }
                    case RefusedWindow.Step.TryAgain _ -> opening = opening(() -> House.open(folder, clock));
                    case RefusedWindow.Step.BeginAnew _ -> opening = opening(() -> Restoring.anew(folder, clock));
                    case RefusedWindow.Step.PutBack(var copy) -> opening = opening(() -> putBack(copy));
                }
            }
        }
    }

    private House putBack(Path copy) {
        tried.add(copy);
        Restoring.restore(folder, copy, clock);
        return House.open(folder, clock);
    }

    static CompletableFuture<House> opening(Supplier<House> house) {
        return CompletableFuture.supplyAsync(house, task -> {
            var _ = BackgroundThread.start("opening", task);
        });
    }

    private RefusedWindow.Step asked(Trouble trouble) {
        damaged = damaged || (trouble instanceof StoreException refused && refused.unreadable());
        var copies = damaged ? Restoring.copies(folder, tried) : List.<RefusedWindow.Copy>of();
        var refusal = new RefusedWindow.Refusal(trouble.saying(), damaged, copies, folder);
        var settings = new SettingsFile(folder).read();
        var chosen = new CompletableFuture<RefusedWindow.Step>();
        fx.execute(() -> {
            try {
                RefusedWindow.show(refusal, settings, Window.texts(settings, clock), chosen::complete);
            } catch (RuntimeException failure) {
                chosen.completeExceptionally(failure);
            }
        });
        return chosen.join();
    }
}
