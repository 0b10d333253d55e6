package dev.offprint.app;

import dev.offprint.cli.BaseUrls;
import dev.offprint.cli.CommandSession;
import dev.offprint.cli.WindowLauncher;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.WatchFolder;
import dev.offprint.parse.InputParser;
import dev.offprint.platform.DisplayCheck;
import dev.offprint.platform.OpenRequest;
import dev.offprint.platform.SingleInstance;
import dev.offprint.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens libraries for the command line, and the window.
final class AppLauncher implements WindowLauncher {
    private final Clock clock;

    AppLauncher(Clock clock) {
        this.clock = clock;
    }

    @Override
    public CommandSession open(@Nullable Path data, BaseUrls sites) {
        var openLibrary = data == null ? DemoLauncher.open(clock) : OpenLibrary.open(data, clock);
        var parser = new InputParser();
        var settings = new SettingsFile(openLibrary.folder()).read();
        openLibrary.semantics().enable(settings.meaning().on());
        var network = new SourceClients(
                openLibrary.writer(),
                parser,
                clock,
                settings::network,
                () -> settings.sources().arxiv(),
                sites);
        var importer = new FileImporter(openLibrary.writer(), parser, clock, clock.getZone());
        return new CommandSession(
                openLibrary.library(),
                importer,
                new WatchFolder(openLibrary.writer(), importer),
                network::refresh,
                network::lookup,
                progress -> openLibrary.computeVectors(clock, progress),
                () -> network.fullTexts(
                        openLibrary.folder(), () -> (long) settings.papers().megabytes() << 20),
                network::offline,
                () -> {
                    try (openLibrary;
                            network) {
                        // each closes what it made
                    }
                });
    }

    @Override
    public Path restore(Path data, Path copy) {
        return LibraryRestore.restore(data, copy, clock);
    }

    @Override
    public boolean display() {
        return DisplayCheck.any(System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv());
    }

    @Override
    public int window(@Nullable Path data, boolean offline, List<Path> files, String query) {
        var visit = new OpenRequest(files, query);
        if (data == null) {
            var demo = LibraryOpenDialog.opening(() -> DemoLauncher.open(clock));
            new MainWindowLauncher(clock, true).run(demo::join, _ -> AotTraining.beginWhereWanted(), visit);
            return 0;
        }
        try (var door = SingleInstance.acquire(data)) {
            if (door != null || !SingleInstance.send(data, visit)) {
                var opening = LibraryOpenDialog.opening(() -> OpenLibrary.open(data, clock));
                var threshold = new LibraryOpenDialog(data, clock);
                boolean inside = new MainWindowLauncher(clock, offline)
                        .run(() -> threshold.open(opening), door == null ? _ -> {} : door::listen, visit);
                return inside ? 0 : 1;
            }
        }
        return 0;
    }
}
