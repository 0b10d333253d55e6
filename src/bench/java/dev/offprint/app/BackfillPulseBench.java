package dev.offprint.app;

import dev.offprint.bench.PulseRecorder;
import dev.offprint.cli.BaseUrls;
import dev.offprint.ingest.FileImporter;
import dev.offprint.jobs.BackgroundJobs;
import dev.offprint.jobs.JobEvent;
import dev.offprint.jobs.JobReporter;
import dev.offprint.jobs.JobStatus;
import dev.offprint.library.ForwardingLibrary;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.ListResult;
import dev.offprint.model.ListQuery;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.Settings;
import dev.offprint.testing.LocalPages;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.TestWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Looks at the real window while sixty days are fetched into its library from a server on this machine, and somebody
/// goes through the list meanwhile: how long the toolkit's thread worked between two pulses (the aim is 50 ms at most),
/// and how far apart the list was asked for anew (at least 250 ms). Draws into memory, without a screen.
public final class BackfillPulseBench {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 1);

    private BackfillPulseBench() {}

    /// Notes when the keys of a list were asked for.
    private static LibraryApi watched(LibraryApi library, List<Long> times) {
        return new ForwardingLibrary(library) {
            @Override
            public ListResult list(ListQuery query) {
                times.add(System.nanoTime());
                return super.list(query);
            }
        };
    }

    /// @param arguments the lists; `../shared/data/editions-2024-01-to-2026-04.jsonl.gz` when there is none
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/editions-2024-01-to-2026-04.jsonl.gz");
        var folder = Files.createTempDirectory("offprint-smooth");
        var clock = Clock.systemUTC();
        try (var pages = new LocalPages().file(file);
                var openLibrary = OpenLibrary.open(folder, clock);
                var network = new SourceClients(
                        openLibrary.writer(),
                        new InputParser(),
                        clock,
                        () -> Settings.Network.DEFAULT,
                        List::of,
                        new BaseUrls(pages.base(), pages.base()))) {
            measure(openLibrary, network, clock, folder);
        }
        System.exit(0);
    }

    private static void measure(OpenLibrary openLibrary, SourceClients network, Clock clock, Path folder)
            throws InterruptedException {
        var asked = new CopyOnWriteArrayList<Long>();
        var library = watched(openLibrary.library(), asked);
        var news = new JobReporter(clock);
        var ended = new CountDownLatch(1);
        var importer = new FileImporter(openLibrary.writer(), new InputParser(), clock, ZoneOffset.UTC);
        var settings = TestWindow.settings(folder, Settings.DEFAULT, 1000, 900);
        try (var window = new TestWindow(library, settings, Locale.UK, clock);
                var backgroundJobs = new BackgroundJobs(network::refresh, importer, news, () -> false);
                var hand = Executors.newSingleThreadScheduledExecutor()) {
            news.to(told -> {
                window.shell().tell(told);
                if (told instanceof JobEvent.Doing(var activity) && activity.state() instanceof JobStatus.Done) {
                    ended.countDown();
                }
            });
            var recorder = FxToolkit.on(PulseRecorder::new);
            TimeUnit.SECONDS.sleep(5); // the first list, and what only a start needs
            FxToolkit.run(recorder::start);
            asked.clear();
            long start = System.nanoTime();
            backgroundJobs.fetch(FROM, TO);
            var _ = hand.scheduleWithFixedDelay(() -> key(window), 200, 100, TimeUnit.MILLISECONDS);
            ended.await(3, TimeUnit.MINUTES);
            hand.shutdown();
            FxToolkit.run(recorder::stop);
            System.out.printf(
                    Locale.ROOT,
                    "%,d papers in %,d s, j pressed every 100 ms%n%s%n%s%n",
                    openLibrary.store().stats().papers(),
                    (System.nanoTime() - start) / 1_000_000_000,
                    recorder.told(),
                    reloads(asked));
        }
    }

    private static void key(TestWindow window) {
        FxToolkit.run(() -> {
            var scene = window.stage().getScene();
            var owner = scene.getFocusOwner();
            Event.fireEvent(
                    owner == null ? scene : owner,
                    new KeyEvent(KeyEvent.KEY_TYPED, "j", "", KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    private static String reloads(List<Long> times) {
        double closest = Double.MAX_VALUE;
        for (int i = 1; i < times.size(); i++) {
            closest = Math.min(closest, (times.get(i) - times.get(i - 1)) / 1e6);
        }
        return String.format(
                Locale.ROOT, "the list was asked for %,d times, at least %.0f ms apart", times.size(), closest);
    }
}
