package dev.offprint.app;

import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.demo.DemoLibrary;
import dev.offprint.library.Topics;
import dev.offprint.model.TopicList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/// The demonstration library in a temporary folder, which goes when the program ends.
final class DemoLauncher {
    /// Those of the topics to begin with under which more than one of the invented papers falls.
    private static final Set<String> TOPICS = Set.of(
            "Agents",
            "Retrieval",
            "Long context",
            "Faster inference",
            "Fine-tuning",
            "Diffusion models",
            "Speech and audio");

    private static final String WATCHED = "Diffusion models";
    private static final String MUTED = "Speech and audio";

    private DemoLauncher() {}

    /// A library full of invented papers, indexed. Its folder is deleted with the program's end, or with the
    /// system's next tidying.
    static OpenLibrary open(Clock clock) {
        try {
            var folder = Files.createTempDirectory("offprint-demo");
            BackgroundThread.atExit("demo-away", () -> delete(folder));
            var openLibrary = OpenLibrary.open(folder, clock);
            fill(openLibrary, clock);
            openLibrary.writer().updateIndex();
            return openLibrary;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The demonstration library found no place in the folder for temporary files.", failure);
        }
    }

    /// Fills an empty library. The topics come first, so that the last thing to be undone is what the reader did with a
    /// paper, and all of the watched topic is news.
    static void fill(OpenLibrary openLibrary, Clock clock) {
        openLibrary.library().editTopics(_ -> topics()).join();
        DemoLibrary.fill(openLibrary.store(), LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
    }

    private static TopicList topics() {
        return new TopicList(Topics.starters().stream()
                .filter(topic -> TOPICS.contains(topic.name()))
                .map(topic -> topic.withMuted(topic.name().equals(MUTED))
                        .withWatched(topic.name().equals(WATCHED)))
                .toList());
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                var _ = file.delete(); // what is still open goes with the system's tidying
            });
        } catch (IOException | UncheckedIOException failure) {
            System.getLogger(DemoLauncher.class.getName())
                    .log(System.Logger.Level.DEBUG, "The demonstration's folder stayed.", failure);
        }
    }
}
