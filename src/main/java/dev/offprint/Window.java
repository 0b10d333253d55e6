package dev.offprint;

import dev.offprint.parse.Parser;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Schedule;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.shell.Shell;
import dev.offprint.ui.shell.ShellActions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A window on one library, with what works in the background while it is open.
final class Window {
    /// How often another program's changes are looked for: one small query.
    private static final long LOOK_SECONDS = 2;

    private final Clock clock;
    private final boolean offline;

    Window(Clock clock, boolean offline) {
        this.clock = clock;
        this.offline = offline;
    }

    /// Opens the window, with the library being opened while the toolkit starts, and waits until it is closed.
    ///
    /// @param folder   where the window's settings are; null for the demonstration library's own
    /// @param opening  opens the library
    void run(@Nullable Path folder, Supplier<House> opening) {
        var opened = CompletableFuture.supplyAsync(opening);
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        try (var house = opened.join()) {
            live(folder == null ? house.folder() : folder, house);
        } finally {
            Platform.exit();
        }
    }

    private void live(Path folder, House house) {
        var news = new Newsroom();
        var parser = new Parser();
        var ask = Executors.newFixedThreadPool(2, task -> new Thread(task, "ask"));
        try (var network = new Network(house.keeper(), parser, clock, null);
                var schedule = new Schedule(network.refresh(), () -> offline || house.demo(), clock, news);
                var errands = new Errands(
                        network.refresh(), new Importer(house.keeper(), parser, clock, clock.getZone()), clock, news);
                var watch = watch(house)) {
            var closed = new CompletableFuture<Void>();
            new FxThread().execute(() -> {
                try {
                    var shell = new Shell(
                            new Stage(),
                            LibraryDoors.of(house.library()),
                            actions(schedule, errands),
                            new SettingsFile(folder),
                            new Texts(Locale.getDefault(), clock.getZone()),
                            clock,
                            ask);
                    news.to(shell::tell);
                    shell.show(() -> closed.complete(null));
                } catch (RuntimeException failure) {
                    closed.completeExceptionally(failure);
                }
            });
            schedule.start();
            closed.join();
        } finally {
            ask.close();
        }
    }
}
