package dev.offprint.bench;

import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;
import dev.offprint.richtext.FormulaRenderer;
import dev.offprint.richtext.FormulaText;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sets the formulas of real papers: how many can be set, how many are shown as their source, how many texts were
/// mended,
/// and how long it takes.
public final class RichTextBench {
    private static final long SEED = 20_250_522;
    private static final double SIZE = 15;
    private static final Pattern NAME = Pattern.compile("\\\\[A-Za-z]+");

    private RichTextBench() {}

    /// @param arguments a file of papers, `../shared/data/corpus-100k.jsonl.gz` when there is none, and how many of its
    ///                  papers that have formulas to take, 5,000 when there is no number
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/corpus-100k.jsonl.gz");
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        var texts = new ArrayList<String>();
        PaperFixtures.read(file)
                .list()
                .forEach(kept -> Stream.of(kept.paper().title(), kept.paper().abstractText())
                        .filter(text -> text != null)
                        .forEach(text -> texts.add(String.valueOf(text))));
        int mended = 0;
        var some = new ArrayList<String>();
        long start = System.nanoTime();
        for (var text : texts) {
            var composed = ComposedText.of(HighlightedText.plain(text));
            if (!composed.formulas().isEmpty()) {
                some.add(text);
            } else if (!composed.shown().equals(text)) {
                mended++;
            }
        }
        say("%,d texts composed in %,d ms", texts.size(), millis(start));
        say("%,d texts without formulas were mended (%.1f %%)", mended, 100.0 * mended / texts.size());
        say("%,d texts have formulas", some.size());
        Collections.shuffle(some, new Random(SEED));
        set(some.subList(0, Math.min(count, some.size())));
    }

    private static void set(List<String> texts) {
        var pen = new FormulaRenderer();
        long first = System.nanoTime();
        pen.draw(new FormulaText("x^2", false), SIZE);
        say("the first formula: %,d ms", millis(first));
        int all = 0;
        var different = new LinkedHashSet<FormulaText>();
        var failed = new ArrayList<FormulaText>();
        long start = System.nanoTime();
        for (var text : texts) {
            for (var formula : ComposedText.of(HighlightedText.plain(text)).formulas()) {
                all++;
                different.add(formula);
                if (pen.draw(formula, SIZE) == null) {
                    failed.add(formula);
                }
            }
        }
        double micros = (System.nanoTime() - start) / 1000.0 / Math.max(1, all);
        say(
                "%,d formulas in %,d texts: %,d set (%.2f %%), %,d shown as source (%.2f %%)",
                all,
                texts.size(),
                all - failed.size(),
                100.0 * (all - failed.size()) / all,
                failed.size(),
                100.0 * failed.size() / all);
        say("%,d different; %.0f microseconds each", different.size(), micros);
        why(failed);
    }

    private static void why(List<FormulaText> failed) {
        Map<String, Integer> names = new HashMap<>();
        failed.forEach(formula -> NAME.matcher(formula.tex())
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(name -> names.merge(name, 1, Integer::sum)));
        say(
                "most frequent in what was not set: %s",
                names.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(80)
                        .toList());
        failed.stream().limit(60).forEach(formula -> say("  %s", formula.tex()));
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is of a library that nothing else here needs
    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
