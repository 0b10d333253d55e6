package dev.offprint.bench;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.store.Store;
import dev.offprint.testing.LocalPages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/// Runs `offprint fetch --from 2024-01-01 --to 2026-04-30` against a server on this machine that has the lists of those
/// days, kills it ten times on the way (`kill -9`), lets it end, and looks at what is stored: every paper, every day
/// without a list as `empty`, never more requests a minute than the pace allows. Takes some twelve minutes, nearly all
/// of
/// them waiting for the pace.
public final class KilledBackfillBench {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 4, 30);
    private static final int KILLS = 10;
    private static final int REQUESTS_BETWEEN = 70;
    /// 75 a minute and 25 at once.
    private static final int MOST_A_MINUTE = 100;

    private KilledBackfillBench() {}

    /// @param arguments the lists; `../shared/data/editions-2024-01-to-2026-04.jsonl.gz` when there is none
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/editions-2024-01-to-2026-04.jsonl.gz");
        long start = System.nanoTime();
        try (var folders = new TemporaryFolder();
                var pages = new LocalPages().file(file)) {
            var data = folders.path().resolve("library");
            int runs = 0;
            for (; runs < KILLS; runs++) {
                killed(data, pages, REQUESTS_BETWEEN);
            }
            int code = run(data, pages).waitFor();
            System.out.printf(
                    Locale.ROOT,
                    "killed %d times, then ended with %d after %,d s and %,d requests%n",
                    runs,
                    code,
                    (System.nanoTime() - start) / 1_000_000_000,
                    pages.server().asked().size());
            look(data, file);
        }
    }

    private static void killed(Path data, LocalPages pages, int after) throws IOException, InterruptedException {
        int until = pages.server().asked().size() + after;
        var process = run(data, pages);
        while (process.isAlive() && pages.server().asked().size() < until) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    private static Process run(Path data, LocalPages pages) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("--class-path", System.getProperty("java.class.path"), "dev.offprint.App"));
        command.addAll(List.of(
                "--data", data.toString(), "fetch", "--base-url", pages.base().toString()));
        command.addAll(List.of("--from", FROM.toString(), "--to", TO.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void look(Path data, Path file) throws IOException {
        var lists = lists(file);
        try (var store = Store.open(data)) {
            long missing = lists.values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .filter(id -> store.find(id).isEmpty())
                    .count();
            var ledger = store.ledger();
            long gaps = ledger.stream()
                    .filter(entry -> entry.status() == PaperStatus.EMPTY)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%,d papers stored, %,d of the source's missing; %,d days with a list, %,d of them in the ledger;"
                            + " %,d days empty; busiest minute %,d requests of %,d allowed; %d faults in the store%n",
                    store.stats().papers(),
                    missing,
                    lists.size(),
                    ledger.stream().filter(entry -> entry.papers() > 0).count(),
                    gaps,
                    busiest(ledger),
                    MOST_A_MINUTE,
                    store.check().size());
        }
    }

    private static Map<String, Set<String>> lists(Path file) throws IOException {
        var lists = new TreeMap<String, Set<String>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var entry = JsonMapper.shared().readTree(line);
                lists.computeIfAbsent(entry.path("date").asString(), _ -> new TreeSet<>())
                        .add(entry.path("id").asString());
            }
        }
        return lists;
    }

    private static long busiest(List<LedgerEntry> ledger) {
        List<Instant> asked = ledger.stream()
                .map(LedgerEntry::askedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        long most = 0;
        int first = 0;
        for (int last = 0; last < asked.size(); last++) {
            while (!asked.get(last).isBefore(asked.get(first).plusSeconds(60))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
