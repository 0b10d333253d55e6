package dev.offprint;

import dev.offprint.demo.DemoLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

/// The demonstration library in a temporary folder, which goes when the program ends.
final class Demo {
    private Demo() {}

    /// A library full of invented papers, indexed. Its folder is deleted with the program's end, or with the system's
    /// next tidying.
    static House open(Clock clock) {
        try {
            var folder = Files.createTempDirectory("offprint-demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "demo-away"));
            var house = House.open(folder, clock);
            DemoLibrary.fill(house.store(), LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
            house.keeper().follow();
            return house;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The demonstration library found no place in the folder for temporary files.", failure);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                var _ = file.delete(); // what is still open goes with the system's tidying
            });
        } catch (IOException | UncheckedIOException failure) {
            System.getLogger(Demo.class.getName())
                    .log(System.Logger.Level.DEBUG, "The demonstration's folder stayed.", failure);
        }
    }
}
