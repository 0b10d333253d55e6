package dev.offprint.bench;

import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Asks what nobody meant: questions of the judged collections with slips in them, by a seed, and texts of absurd
/// length. None may fail, and none may take more than 200 ms of processor time at 100,000 papers.
public final class QueryFuzzBench {
    private static final int TEXTS = 20_000;
    private static final long SEED = 20_261_130;
    private static final long MOST = 200_000_000;
    private static final int SHOWN = 20;
    private static final String SIGNS = "\"()[]{}:-*~^.<>=|&+\\/,'“é強 \t0aZ";
    private static final List<String> PIECES = List.of(
            " AND ",
            " OR ",
            " NOT ",
            " -",
            "title:",
            "abstract:",
            "author:",
            "keyword:",
            "tag:",
            "date:2025..",
            "topic:",
            "id:2501*",
            "is:new ",
            "has:code ",
            "\"",
            "(",
            ")",
            "*",
            "~2 ",
            "co* ",
            "LLM RAG VLM ",
            "a* ");

    private QueryFuzzBench() {}

    /// @param arguments the number of texts and the seed, where they are not to be the usual ones
    public static void main(String[] arguments) throws IOException {
        var shared = Path.of("../shared/data");
        int texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TEXTS;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        try (var folders = new TemporaryFolder();
                var ours = new OffprintIndex(folders.path())) {
            ours.take(shared.resolve("corpus-100k.jsonl.gz"));
            ours.settle();
            ask(ours.index(), texts(shared.resolve("relevance"), texts, new Random(seed)));
        }
    }

    static void ask(SearchIndex index, List<String> texts) {
        var processor = ManagementFactory.getThreadMXBean();
        var times = new long[texts.size()];
        int failed = 0;
        int slow = 0;
        for (int i = 0; i < times.length; i++) {
            var text = texts.get(i);
            long started = processor.getCurrentThreadCpuTime();
            try {
                index.search(new SearchRequest(text, SortOrder.BEST, 50, true));
            } catch (RuntimeException e) {
                failed++;
                System.out.println("failed: " + shown(text) + "  " + e);
            }
            times[i] = processor.getCurrentThreadCpuTime() - started;
            if (times[i] > MOST && slow++ < SHOWN) {
                System.out.printf(Locale.ROOT, "%d ms: %s%n", times[i] / 1_000_000, shown(text));
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%,d texts: %d failed, %d took more than %d ms; processor time in ms: median %.2f, 99 %% %.1f, most"
                        + " %.0f%n",
                times.length,
                failed,
                slow,
                MOST / 1_000_000,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static String shown(String text) {
        return text.length() + " letters: "
                + text.substring(0, Math.min(160, text.length())).replace('\n', ' ');
    }

    static List<String> texts(Path relevance, int count, Random random) throws IOException {
        var questions = new ArrayList<String>();
        for (var name : List.of("topics", "known", "cisi", "cranfield")) {
            for (var line : Files.readAllLines(relevance.resolve(name).resolve("queries.tsv"))) {
                questions.add(line.substring(line.lastIndexOf('\t') + 1));
            }
        }
        var texts = new ArrayList<String>();
        for (var piece : PIECES) {
            texts.add(piece.repeat(430_000 / piece.length()));
            texts.add(piece + String.join(" ", questions).repeat(10));
        }
        texts.add("a".repeat(430_000));
        texts.add(String.join(" ", questions).repeat(12));
        while (texts.size() < count) {
            var text = new StringBuilder(questions.get(random.nextInt(questions.size())));
            for (int slips = 1 + random.nextInt(8); slips > 0 && !text.isEmpty(); slips--) {
                slip(text, random);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static void slip(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(7)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 3 -> text.insert(at, text.substring(at));
            case 4 -> text.setLength(at);
            default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        }
    }
}
