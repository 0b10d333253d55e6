package dev.offprint;

import dev.offprint.cli.Doors;
import dev.offprint.cli.Session;
import dev.offprint.cli.Sites;
import dev.offprint.machine.Displays;
import dev.offprint.machine.FrontDoor;
import dev.offprint.machine.Visit;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Watched;
import dev.offprint.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens libraries for the command line, and the window.
final class Doorway implements Doors {
    private final Clock clock;

    Doorway(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Session open(@Nullable Path data, Sites sites) {
        var house = data == null ? Demo.open(clock) : House.open(data, clock);
        var parser = new Parser();
        var settings = new SettingsFile(house.folder()).read();
        var network = new Network(
                house.keeper(),
                parser,
                clock,
                settings::network,
                () -> settings.sources().arxiv(),
                sites);
        var importer = new Importer(house.keeper(), parser, clock, clock.getZone());
        return new Session(
                house.library(),
                importer,
                new Watched(house.keeper(), importer),
                network::refresh,
                network::lookup,
                network::offline,
                () -> {
                    try (house;
                            network) {
                        // each closes what it made
                    }
                });
    }

    @Override
    public Path restore(Path data, Path copy) {
        return Restoring.restore(data, copy, clock);
    }

    @Override
    public boolean display() {
        return Displays.any(System.getProperty("os.name"), System.getProperty("glass.platform"), System.getenv());
    }

    @Override
    public int window(@Nullable Path data, boolean offline, List<Path> files, String query) {
        var visit = new Visit(files, query);
        if (data == null) {
            var demo = Threshold.opening(() -> Demo.open(clock));
            new Window(clock, true).run(demo::join, _ -> Rehearsal.beginWhereWanted(), visit);
            return 0;
        }
        try (var door = FrontDoor.first(data)) {
            if (door != null || !FrontDoor.visit(data, visit)) {
                var opening = Threshold.opening(() -> House.open(data, clock));
                var threshold = new Threshold(data, clock);
                boolean inside = new Window(clock, offline)
                        .run(() -> threshold.open(opening), door == null ? _ -> {} : door::open, visit);
                return inside ? 0 : 1;
            }
        }
        return 0;
    }
}
