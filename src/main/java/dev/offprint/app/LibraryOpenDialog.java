package dev.offprint.app;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.model.AppException;
import dev.offprint.model.StoreException;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.window.LibraryErrorWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens the library for the window. A failure is shown in a separate small window that asks what to do, since a
/// program started from a menu has no terminal.
final class LibraryOpenDialog {
    private final Path folder;
    private final Clock clock;
    private final FxThread fx = new FxThread();
    /// Backups whose restore was attempted.
    private final Set<Path> tried = ConcurrentHashMap.newKeySet();

    private boolean damaged;

    LibraryOpenDialog(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Waits for a library that is being opened, and for what is chosen where it cannot be.
    ///
    /// @return null when the user gives up
    @Nullable
    OpenLibrary open(CompletableFuture<OpenLibrary> opening) {
        while (true) {
            try {
                return opening.join();
            } catch (CompletionException failure) {
                if (!(failure.getCause() instanceof AppException trouble)) {
                    throw failure;
                }
                switch (asked(trouble)) {
                    case LibraryErrorWindow.Step.Quit _ -> {
                        return null;
                    }
                    case LibraryErrorWindow.Step.TryAgain _ -> opening = opening(() -> OpenLibrary.open(folder, clock));
                    case LibraryErrorWindow.Step.BeginAnew _ ->
                        opening = opening(() -> LibraryRestore.anew(folder, clock));
                    case LibraryErrorWindow.Step.PutBack(var copy) -> opening = opening(() -> putBack(copy));
                }
            }
        }
    }

    private OpenLibrary putBack(Path copy) {
        tried.add(copy);
        LibraryRestore.restore(folder, copy, clock);
        return OpenLibrary.open(folder, clock);
    }

    static CompletableFuture<OpenLibrary> opening(Supplier<OpenLibrary> openLibrary) {
        return CompletableFuture.supplyAsync(openLibrary, task -> {
            var _ = BackgroundThread.start("opening", task);
        });
    }

    private LibraryErrorWindow.Step asked(AppException trouble) {
        damaged = damaged || (trouble instanceof StoreException refused && refused.unreadable());
        var copies = damaged ? LibraryRestore.copies(folder, tried) : List.<LibraryErrorWindow.Copy>of();
        var refusal = new LibraryErrorWindow.Refusal(trouble.message(), damaged, copies, folder);
        var settings = new SettingsFile(folder).read();
        var chosen = new CompletableFuture<LibraryErrorWindow.Step>();
        fx.execute(() -> {
            try {
                LibraryErrorWindow.show(refusal, settings, MainWindowLauncher.texts(settings, clock), chosen::complete);
            } catch (RuntimeException failure) {
                chosen.completeExceptionally(failure);
            }
        });
        return chosen.join();
    }
}
