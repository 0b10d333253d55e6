package dev.offprint.bench;

import dev.offprint.library.Topics;
import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/// What topics cost at 100,000 papers: the starter set, its counts at the start and after each mark, a list without
/// muted
/// papers, the topics of a page of rows, a trial.
///
///     mvn -q -Pbench process-test-classes exec:exec@bench -Dbench=dev.offprint.bench.TopicsBench
public final class TopicsBench {
    private static final int MARKS = 20;

    private TopicsBench() {}

    /// @param arguments the file; `../shared/data/corpus-100k.jsonl.gz` when there is none
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/corpus-100k.jsonl.gz");
        try (var folders = new TemporaryFolder();
                var ours = new OffprintIndex(folders.path().resolve("library"))) {
            ours.take(file);
            ours.settle();
            var library = ours.library();
            library.editTopics(Topics::withStarters).join();
            library.awaitIndex();
            time("the first counts of all", 1, _ -> library.countTopics());
            System.out.printf(
                    Locale.ROOT,
                    "%d topics with %,d papers%n",
                    library.readTopics().topics().size(),
                    library.countTopics().topics().stream()
                            .mapToInt(count -> count.total())
                            .sum());
            time("counts again, nothing changed", MARKS, _ -> library.countTopics());
            var keys = library.list(ListQuery.ALL).keys();
            time("a mark, indexed, counted", MARKS, i -> {
                library.act(new ReaderAction.Read(true), keys[i * 37]).join();
                library.awaitIndex();
                library.countTopics();
            });
            var counting = new long[MARKS];
            for (int i = 0; i < MARKS; i++) {
                library.act(new ReaderAction.Read(true), keys[(MARKS + i) * 37]).join();
                library.awaitIndex();
                long started = System.nanoTime();
                library.countTopics();
                counting[i] = System.nanoTime() - started;
            }
            say("of which the counting", counting);
            time("topics of 64 rows", MARKS, i -> library.findTopics(Arrays.copyOfRange(keys, i * 64, i * 64 + 64)));
            time(
                    "a trial of one query",
                    MARKS,
                    _ -> library.previewTopic("title:\"language model\"", LocalDate.of(2026, 4, 30)));
            time(
                    "all papers, nothing muted",
                    20,
                    _ -> library.list(ListQuery.ALL).keys());
            library.editTopics(all -> all.change("Diffusion models", topic -> topic.withMuted(true)))
                    .join();
            library.awaitIndex();
            time(
                    "all papers, one topic muted",
                    20,
                    _ -> library.list(ListQuery.ALL).keys());
        }
    }

    private interface Work {
        void run(int round);
    }

    private static void time(String what, int rounds, Work work) {
        var nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long started = System.nanoTime();
            work.run(i);
            nanos[i] = System.nanoTime() - started;
        }
        say(what, nanos);
    }

    private static void say(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %8.2f ms, 99th percentile %8.2f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }
}
