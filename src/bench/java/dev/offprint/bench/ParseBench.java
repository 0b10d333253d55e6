package dev.offprint.bench;

import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import dev.offprint.parse.InputParser;
import dev.offprint.parse.ParseContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/// Measures reading a day page against what jsoup and Jackson alone need for its bytes, in one run, taking turns: the
/// page as a tree, its data out of the attribute, that as a tree. The aim is less than three times as much.
public final class ParseBench {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 500;
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    private ParseBench() {}

    /// @param arguments the page; `../shared/data/pages/2024-08-01-day.html` when there is none
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/pages/2024-08-01-day.html");
        var bytes = Files.readAllBytes(file);
        var json = JsonMapper.shared();
        var parser = new InputParser();
        long[] alone = new long[ROUNDS];
        long[] ours = new long[ROUNDS];
        long papers = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            papers += plain(json, bytes);
            long middle = System.nanoTime();
            papers -= read(parser, bytes);
            long end = System.nanoTime();
            if (round >= 0) {
                alone[round] = middle - start;
                ours[round] = end - middle;
            }
        }
        double plain = median(alone);
        double whole = median(ours);
        System.out.printf(
                Locale.ROOT,
                "%s, %,d bytes, median of %d: jsoup and Jackson alone %.2f ms, read %.2f ms, %.2f times as much%s%n",
                file.getFileName(),
                bytes.length,
                ROUNDS,
                plain / 1e6,
                whole / 1e6,
                whole / plain,
                papers == 0 ? "" : " (the two found different numbers of papers)");
    }

    private static int plain(JsonMapper json, byte[] bytes) {
        var page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        var props = page.select("[data-target=DailyPapers]").attr("data-props");
        return json.readTree(props).path("dailyPapers").size();
    }

    private static int read(InputParser parser, byte[] bytes) throws IOException {
        int[] found = {0};
        parser.read(
                new ByteArrayInputStream(bytes),
                new ParseContext(Edition.day(Source.HUGGING_FACE, DAY), DAY),
                _ -> found[0]++);
        return found[0];
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
