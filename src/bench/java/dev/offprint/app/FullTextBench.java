package dev.offprint.app;

import dev.offprint.document.html.LatexmlParser;
import dev.offprint.model.ArxivId;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import dev.offprint.settings.WindowState;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

/// Measures a whole paper of 60 pages and 400 formulas in the window: from the key to the painted page, the time from
/// one pulse to the next while it is scrolled through, and the memory above that of the window without it; and the
/// search in 500 kept papers.
public final class FullTextBench {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int OPENINGS = 15;
    private static final int KEPT = 500;

    private FullTextBench() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var folder = Files.createTempDirectory("offprint-full-text");
        try (var library = OpenLibrary.open(folder, CLOCK)) {
            fill(library, folder);
            search(library);
            window(library, folder);
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
        System.exit(0);
    }

    private static void fill(OpenLibrary library, Path folder) throws IOException {
        for (int i = 0; i < KEPT; i++) {
            var id = new ArxivId(String.format(Locale.ROOT, "2610.%05d", i));
            var paper = Paper.titled("Generated paper " + i).arxivId(id).build();
            library.store().merge(List.of(SourceEntry.unlisted(paper, MetadataQuality.RECORD)), null, NOW);
            var files = Files.createDirectories(
                    folder.resolve("papers").resolve(id.value()).resolve("v1"));
            Files.writeString(files.resolve("page.html"), page(i, i == 0 ? 60 : 12, i == 0 ? 400 : 80));
            long key = library.store().find(id.value()).orElseThrow();
            library.store().kept().stored(new KeptPaper(key, id, 1, KeptFormat.HTML, 1, NOW));
        }
        library.writer().updateIndex();
        library.writer().indexed().join();
        long begun = System.nanoTime();
        library.library().fullTexts().updateIndex();
        System.out.printf(Locale.ROOT, "index of %d kept papers made in %,d ms%n", KEPT, millis(begun));
    }

    private static void search(OpenLibrary library) {
        var questions = List.of("tidal constituents", "harbour", "\"bounded memory\"", "filter gauge error", "moon");
        var times = new ArrayList<Double>();
        for (int round = 0; round < 40; round++) {
            for (var question : questions) {
                long begun = System.nanoTime();
                library.library().fullTexts().search(question, 50);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        var warm =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "search in their whole texts, 50 hits with passages: median %.2f ms, 99 %% %.2f ms%n",
                warm.get(warm.size() / 2),
                warm.get((int) (warm.size() * 0.99)));
    }

    private static void window(OpenLibrary library, Path folder) throws IOException {
        var html = page(0, 60, 400);
        for (int i = 0; i < 10; i++) {
            LatexmlParser.parse(html);
        }
        long begun = System.nanoTime();
        var paper = LatexmlParser.parse(html);
        System.out.printf(
                Locale.ROOT,
                "page of %,d KB read into %,d blocks in %,d ms%n",
                html.length() / 1000,
                paper.blocks().size(),
                millis(begun));
        var place = TestWindow.BY_HAND
                .place()
                .withPosition(WindowState.LastList.of(dev.offprint.model.ListQuery.ALL), null, null);
        TestWindow.settings(folder, TestWindow.BY_HAND.withPlace(place), 1280, 820);
        try (var window = new TestWindow(library.library(), folder, Locale.UK, () -> NOW)) {
            window.type("/");
            window.type("id:2610.00000");
            window.press(KeyCode.ENTER);
            window.type("j");
            long before = memory();
            open(window);
            System.out.printf(Locale.ROOT, "memory above the window without it: %,d MB%n", (memory() - before) >> 20);
            scroll(window);
            System.out.printf(
                    Locale.ROOT, "the same after it was scrolled through: %,d MB%n", (memory() - before) >> 20);
        }
    }

    private static void open(TestWindow window) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < OPENINGS; i++) {
            long took = FrameTimes.until(
                    () -> window.key("f"),
                    () -> window.stage().getScene().getRoot().lookup(".document-row") != null);
            times.add(took / 1e6);
            if (i < OPENINGS - 1) {
                window.type("f");
            }
        }
        var first = times.getFirst();
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "from the key to the painted page: first %.0f ms, median %.0f ms, most %.0f ms%n",
                first,
                sorted.get(sorted.size() / 2),
                sorted.getLast());
        window.settle();
    }

    private static void scroll(TestWindow window) {
        var flow = FxToolkit.on(() -> window.stage().getScene().getRoot().lookup(".document-flow"));
        new FrameTimes("scrolling through it", 1_500)
                .run(_ -> Event.fireEvent(flow, turned(flow)))
                .print();
    }

    private static ScrollEvent turned(Node flow) {
        return new ScrollEvent(
                flow,
                flow,
                ScrollEvent.SCROLL,
                10,
                10,
                10,
                10,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -40,
                0,
                -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    /// A paper in the shape of arXiv's pages, with the elements that set its formulas; each page has 450 words.
    private static String page(long seed, int pages, int formulas) {
        var random = new Random(seed);
        var words = List.of(
                "tidal",
                "constituents",
                "of",
                "a",
                "harbour",
                "gauge",
                "are",
                "followed",
                "by",
                "filter",
                "bounded",
                "memory",
                "error",
                "sea",
                "height",
                "wind",
                "moon");
        var html = new StringBuilder("<article class=\"ltx_document\"><h1 class=\"ltx_title_document\">Generated</h1>");
        int perPage = formulas / pages;
        int number = 0;
        for (int page = 0; page < pages; page++) {
            html.append("<section class=\"ltx_section\" id=\"S")
                    .append(page)
                    .append("\"><h2 class=\"ltx_title\">Part ");
            html.append(page).append("</h2>");
            for (int paragraph = 0; paragraph < 5; paragraph++) {
                html.append("<p class=\"ltx_p\">");
                for (int word = 0; word < 90; word++) {
                    html.append(words.get(random.nextInt(words.size()))).append(' ');
                }
                if (paragraph < perPage) {
                    html.append(formula(number++, "inline"));
                }
                html.append("</p>");
            }
            for (int rest = 5; rest < perPage; rest++) {
                html.append("<table class=\"ltx_equation ltx_eqn_table\"><tr><td>");
                html.append(formula(number++, "block")).append("</td></tr></table>");
            }
            html.append("</section>");
        }
        return html.append("</article>").toString();
    }

    private static String formula(int number, String display) {
        var tex = "\\sum_{k=1}^{" + number + "}\\frac{a_{k}\\cos(\\omega_{k}t+" + number + ")}{1+x^{" + number + "}}";
        return "<math display=\"" + display + "\" alttext=\"" + tex + "\"><semantics><mrow>"
                + "<msubsup><mo>∑</mo><mn>1</mn></msubsup><mfrac><mi>a</mi><mi>b</mi></mfrac>".repeat(6)
                + "</mrow><annotation encoding=\"application/x-tex\">" + tex + "</annotation></semantics></math>";
    }
}
