package dev.offprint.app;

import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.ImportInput;
import dev.offprint.library.LibraryApi;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.ReaderAction;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.WindowState;
import dev.offprint.ui.TestWindow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Measures how smoothly the window moves on a library of many papers, drawn by software on the headless platform: the
/// time from one pulse of the toolkit to the next while somebody types, holds a key, scrolls, resizes, switches the
/// theme, and while papers arrive; and how long it takes from a letter typed to the list painted.
///
/// Beside the time of the clock stands the processor time that the toolkit's thread spent in a pulse, which a busy
/// machine does not falsify.
public final class PulseBench {
    private static final int MARKED = 300;
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Set<String> THEMES = Set.of("Dark theme", "Light theme");
    private static final int ARRIVING = 500;

    private final Path folder;
    private final OpenLibrary openLibrary;
    private final Path file;
    private final Predicate<String> wanted;

    private PulseBench(Path folder, OpenLibrary openLibrary, Path file, String wanted) {
        this.folder = folder;
        this.openLibrary = openLibrary;
        this.file = file;
        this.wanted = Pattern.compile(wanted).asPredicate();
    }

    /// @param arguments the file, `../shared/data/corpus-100k.jsonl.gz` when there is none; and a pattern of the names
    /// of
    ///     what to measure, everything when there is none
    public static void main(String[] arguments) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/corpus-100k.jsonl.gz");
        var folder = Files.createTempDirectory("offprint-pulse");
        try (var openLibrary = OpenLibrary.open(folder, CLOCK)) {
            new PulseBench(folder, openLibrary, file, arguments.length > 1 ? arguments[1] : "").run();
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
        System.exit(0);
    }

    private void run() throws IOException {
        importer().read(List.of(ImportInput.file(file)), null, new CancelToken(), _ -> {});
        taste();
        openLibrary.writer().indexed().join();
        System.out.printf(
                Locale.ROOT,
                "%,d papers%n%n",
                openLibrary.library().list(ListQuery.ALL).keys().length);
        System.out.printf("%-34s %8s %28s %28s%n", "", "", "ms from pulse to pulse", "ms of processor time");
        System.out.printf(
                "%-34s %8s %9s %9s %8s %9s %9s %8s%n",
                "", "pulses", "median", "99 %", "most", "median", "99 %", "most");
        try (var window = window(openLibrary.library())) {
            warm(window);
            measure("typing", () -> typing(window));
            measure("holding", () -> holding(window));
            measure("resizing", () -> resizing(window));
            measure("themes", () -> themes(window));
            measure("arriving", this::arriving);
            measure("letters", () -> letters(window));
        }
        var million = new GeneratedLibrary(openLibrary.library());
        try (var window = window(million)) {
            measure("scrolling", () -> scrolling(window));
        }
    }

    /// A reader who has starred and dismissed some, so that there is something to recommend by.
    private void taste() {
        var keys = openLibrary
                .library()
                .list(ListQuery.ALL.withOrder(ListQuery.Order.UPVOTES))
                .keys();
        for (int i = 0; i < MARKED; i++) {
            openLibrary
                    .library()
                    .act(new ReaderAction.Star(true), keys[keys.length - 1 - 2 * i])
                    .join();
            openLibrary
                    .library()
                    .act(new ReaderAction.Dismiss(true), keys[keys.length - 2 - 2 * i])
                    .join();
        }
    }

    private void measure(String name, Runnable work) {
        if (wanted.test(name)) {
            work.run();
        }
    }

    private TestWindow window(LibraryApi library) {
        TestWindow.settings(
                folder,
                TestWindow.BY_HAND.withPlace(
                        TestWindow.BY_HAND.place().withPosition(WindowState.LastList.of(ListQuery.ALL), null, null)),
                1280,
                820);
        var window = new TestWindow(library, folder, Locale.UK, () -> NOW);
        window.until("there is a list", () -> {
            var flow = flow(window);
            return flow != null && flow.getCellCount() > 1_000;
        });
        return window;
    }

    /// Lets the compiler see everything once before it counts.
    private void warm(TestWindow window) {
        for (int i = 0; i < 2; i++) {
            new FrameTimes("", 100).run(_ -> window.key("j"));
            type(window, "attention", new FrameTimes("", 54), 6);
            escape(window);
        }
    }

    private void typing(TestWindow window) {
        var query = "token pruning for vision transformers";
        var pulses = new FrameTimes("typing a query letter by letter", query.length() * 8);
        type(window, query, pulses, 8);
        pulses.print();
        escape(window);
    }

    private static void type(TestWindow window, String query, FrameTimes pulses, int framesEach) {
        window.type("/");
        pulses.run(frame -> {
            if (frame % framesEach == 0 && frame / framesEach < query.length()) {
                window.key(query.substring(frame / framesEach, frame / framesEach + 1));
            }
        });
    }

    private static void escape(TestWindow window) {
        window.press(KeyCode.ESCAPE);
    }

    private void holding(TestWindow window) {
        new FrameTimes("holding j through 2,000 rows", 2_000)
                .run(_ -> window.key("j"))
                .print();
    }

    private void resizing(TestWindow window) {
        new FrameTimes("resizing", 240)
                .run(frame -> window.stage().setWidth(1280 - 4 * Math.abs(frame % 120 - 60)))
                .print();
    }

    private void themes(TestWindow window) {
        new FrameTimes("switching themes", 240)
                .run(frame -> {
                    if (frame % 30 == 0) {
                        window.all(Button.class, button -> THEMES.contains(String.valueOf(button.getAccessibleText())))
                                .getFirst()
                                .fire();
                    }
                })
                .print();
    }

    private void arriving() {
        var fresh = fresh();
        var arriving = new Thread(() -> importer()
                .read(List.of(ImportInput.text(Message.text("fresh.jsonl"), fresh)), null, new CancelToken(), _ -> {}));
        arriving.start();
        new FrameTimes("a refresh of 500 papers arriving", 240).run(_ -> {}).print();
    }

    private void letters(TestWindow window) {
        window.type("/");
        var query = "token pruning for vision trans";
        var took = new long[query.length()];
        for (int i = 0; i < took.length; i++) {
            var wanted = "Results for “" + query.substring(0, i + 1).strip() + "”";
            var sign = query.substring(i, i + 1);
            if (sign.isBlank()) {
                window.type(sign);
                continue; // no other search
            }
            took[i] =
                    FrameTimes.until(() -> window.key(sign), () -> title(window).equals(wanted));
            window.settle();
        }
        var counted = Arrays.stream(took).filter(time -> time > 0).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%nfrom a letter typed to the list painted: %.0f ms median, %.0f ms at most%n",
                counted[counted.length / 2] / 1e6,
                counted[counted.length - 1] / 1e6);
        escape(window);
    }

    private void scrolling(TestWindow window) {
        var flow = Objects.requireNonNull(flow(window));
        new FrameTimes("scrolling 1,000,000 rows slowly", 400)
                .run(_ -> flow.scrollPixels(40))
                .print();
        new FrameTimes("scrolling 1,000,000 rows fast", 400)
                .run(_ -> flow.scrollPixels(700))
                .print();
        new FrameTimes("dragging through 1,000,000 rows", 400)
                .run(frame -> flow.setPosition(frame / 400.0))
                .print();
    }

    private static @Nullable VirtualFlow<?> flow(TestWindow window) {
        return window.stage().getScene().getRoot().lookup(".papers .virtual-flow") instanceof VirtualFlow<?> found
                ? found
                : null;
    }

    private static String title(TestWindow window) {
        return window.stage().getScene().getRoot().lookup(".pane-title") instanceof Label label ? label.getText() : "";
    }

    private FileImporter importer() {
        return new FileImporter(openLibrary.writer(), new InputParser(), CLOCK, ZoneOffset.UTC);
    }

    /// Papers that the library does not have: the file's first under other names.
    private String fresh() {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .limit(ARRIVING)
                    .map(line -> line.replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": null")
                            .replaceFirst("\"title\": *\"", "\"title\": \"Once more: "))
                    .collect(Collectors.joining("\n"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
