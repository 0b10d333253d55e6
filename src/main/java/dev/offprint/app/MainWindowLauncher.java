package dev.offprint.app;

import dev.offprint.cli.BaseUrls;
import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.concurrent.BackgroundTimer;
import dev.offprint.fetch.PublicAddress;
import dev.offprint.images.ThumbnailStore;
import dev.offprint.ingest.FetchScheduler;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.WatchFolder;
import dev.offprint.jobs.BackgroundJobs;
import dev.offprint.jobs.EmbeddingTask;
import dev.offprint.jobs.FullTextTask;
import dev.offprint.jobs.JobReporter;
import dev.offprint.jobs.ThumbnailLoader;
import dev.offprint.jobs.WeeklyBackupTask;
import dev.offprint.library.TopicNews;
import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import dev.offprint.parse.InputParser;
import dev.offprint.platform.DesktopNotifications;
import dev.offprint.platform.OpenRequest;
import dev.offprint.platform.PowerSupply;
import dev.offprint.platform.WebBrowser;
import dev.offprint.settings.FetchSchedule;
import dev.offprint.settings.SearchHistoryFile;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.settings.SourceSettings;
import dev.offprint.ui.fx.FxDelayedCalls;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.searchbox.SearchHistory;
import dev.offprint.ui.settings.StorageInfo;
import dev.offprint.ui.window.AppActions;
import dev.offprint.ui.window.AppInfo;
import dev.offprint.ui.window.MainWindow;
import dev.offprint.ui.window.SettingsStore;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A window on one library, with what works in the background while it is open.
final class MainWindowLauncher {
    private static final System.Logger LOG = System.getLogger(MainWindowLauncher.class.getName());

    /// How often another program's changes are looked for: one small query.
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Clock clock;
    private final boolean offline;
    private final BaseUrls sites;
    private final FxThread fx = new FxThread();
    private final UncaughtExceptions unforeseen = new UncaughtExceptions();

    MainWindowLauncher(Clock clock, boolean offline) {
        this(clock, offline, BaseUrls.THEIRS);
    }

    MainWindowLauncher(Clock clock, boolean offline, BaseUrls sites) {
        this.clock = clock;
        this.offline = offline;
        this.sites = sites;
    }

    /// Starts the toolkit while a library is being opened, shows the window, and waits until it is closed.
    ///
    /// @param inside waits for the library; null when there is to be no window
    /// @param door told who is to hear what others come for who start the program once more
    /// @param visit what it was started for
    /// @return whether there was a window on the library
    boolean run(Supplier<@Nullable OpenLibrary> inside, Consumer<Consumer<OpenRequest>> door, OpenRequest visit) {
        Platform.setImplicitExit(false);
        // Names the window's class, by which a desktop finds the program's entry and icon; the toolkit has no public
        // way.
        Platform.startup(() -> com.sun.glass.ui.Application.GetApplication().setName("Offprint"));
        try {
            var openLibrary = inside.get();
            if (openLibrary != null) {
                Thread.setDefaultUncaughtExceptionHandler(unforeseen); // there is a log from now on
                show(openLibrary, door, visit);
            }
            return openLibrary != null;
        } finally {
            Platform.exit();
        }
    }

    /// Shows a window on a library while the toolkit runs, waits until it is closed, and closes the library.
    void show(OpenLibrary openLibrary, Consumer<Consumer<OpenRequest>> door, OpenRequest visit) {
        var news = new JobReporter(clock);
        unforeseen.tell(news::trouble);
        var file = new SettingsFile(openLibrary.folder());
        try (openLibrary;
                var ask = BackgroundThread.pool("ask", 2)) {
            var memory = new SettingsStore(file, ask, new FxDelayedCalls(), trouble -> news.trouble(trouble.message()));
            work(openLibrary, memory, ask, news, shell -> {
                door.accept(one -> shell.visited(one.files(), one.query()));
                shell.visited(visit.files(), visit.query());
            });
        }
    }

    /// What works in the background while the window is open.
    ///
    /// @param opened told the window once it is there
    private void work(
            OpenLibrary openLibrary,
            SettingsStore memory,
            Executor ask,
            JobReporter news,
            Consumer<MainWindow> opened) {
        var parser = new InputParser();
        var importer = new FileImporter(openLibrary.writer(), parser, clock, clock.getZone());
        var power = new PowerSupply();
        openLibrary.semantics().enable(memory.settings().meaning().on());
        try (var network = new SourceClients(
                        openLibrary.writer(),
                        parser,
                        clock,
                        () -> asking(memory.settings()),
                        () -> memory.settings().sources().arxiv(),
                        sites);
                var pictures = pictures(openLibrary, memory, network);
                var backgroundJobs = new BackgroundJobs(network::refresh, importer, news, network::offline);
                var schedule = new FetchScheduler(
                        network.refresh(),
                        network.lookup(),
                        network::offline,
                        () -> pause(memory.settings().timetable()),
                        clock,
                        news);
                var embedding = new EmbeddingTask(
                        openLibrary.store(),
                        openLibrary.semantics(),
                        () -> openLibrary.semantics().enabled()
                                && !power.onBattery()
                                && openLibrary.index().writable(),
                        news,
                        clock);
                var fullTexts = new FullTextTask(
                        () -> network.fullTexts(
                                openLibrary.folder(),
                                () -> (long) memory.settings().papers().megabytes() << 20),
                        () -> memory.settings().papers().starred(),
                        network::offline,
                        openLibrary.library().fullTexts()::updateIndex,
                        news);
                var watch = new BackgroundTimer("watch")) {
            var closed = new CompletableFuture<Void>();
            var actions = actions(openLibrary, memory, network, schedule, backgroundJobs, pictures, news);
            var set = new AtomicReference<>(memory.settings().network());
            var times = new AtomicReference<>(memory.settings().timetable());
            news.offline(network.offline());
            memory.onChange(now -> {
                openLibrary.semantics().enable(now.meaning().on());
                if (!now.network().equals(set.getAndSet(now.network()))) {
                    news.offline(network.offline());
                    schedule.wake();
                } else if (!now.timetable().equals(times.getAndSet(now.timetable()))) {
                    schedule.wake();
                }
            });
            var storage = new StorageInfo(openLibrary.folder(), () -> backgroundJobs.copy(openLibrary.library()));
            fx.execute(() -> build(openLibrary, memory, actions, storage, ask, news, opened, closed));
            schedule.start();
            embedding.start();
            fullTexts.start();
            pictures.starred();
            var watched = new WatchFolder(openLibrary.writer(), importer);
            watch.repeat(LOOK, LOOK, openLibrary.writer()::checkForChanges);
            watch.repeat(
                    LOOK,
                    LOOK,
                    () -> look(backgroundJobs, watched, memory.settings().sources()));
            var copies = new WeeklyBackupTask(openLibrary.store(), clock, news::trouble);
            watch.repeat(
                    Duration.ofMinutes(1),
                    Duration.ofHours(1),
                    () -> copies.look(memory.settings().copies().weekly()));
            closed.join();
            backgroundJobs.stop();
            network.giveUp();
        }
    }

    /// On the toolkit's thread.
    private void build(
            OpenLibrary openLibrary,
            SettingsStore memory,
            AppActions actions,
            StorageInfo storage,
            Executor ask,
            JobReporter news,
            Consumer<MainWindow> opened,
            CompletableFuture<Void> closed) {
        try {
            var stage = new Stage();
            var texts = texts(memory.settings(), clock);
            var program = new AppInfo(AppInfo.VERSION, storage);
            var shell = new MainWindow(stage, openLibrary.library(), actions, memory, program, texts, clock, ask);
            news.to(shell::tell);
            shell.show(() -> closed.complete(null));
            opened.accept(shell);
        } catch (RuntimeException failure) {
            closed.completeExceptionally(failure);
        }
    }

    /// In the language that is set, else the machine's own.
    static Localization texts(Settings settings, Clock clock) {
        var language = settings.appearance().language();
        return new Localization(
                language == null ? Locale.getDefault() : Locale.forLanguageTag(language), clock.getZone());
    }

    private static void notice(TopicNews found, Settings settings, Clock clock) {
        if (settings.timetable().tells()) {
            var names = found.parts().stream().map(part -> part.topic().name()).collect(Collectors.joining(", "));
            DesktopNotifications.show("Offprint", texts(settings, clock).of("topics.news", found.papers(), names));
        }
    }

    /// What the settings say, unless the program was started to be offline.
    private Settings.Network asking(Settings settings) {
        var set = settings.network();
        return offline ? new Settings.Network(true, set.proxy()) : set;
    }

    private ThumbnailLoader pictures(OpenLibrary openLibrary, SettingsStore memory, SourceClients network) {
        var pictures = new ThumbnailStore(
                openLibrary.folder().resolve("images"),
                network.images(),
                () -> (long) memory.settings().images().megabytes() << 20,
                clock,
                PublicAddress::matches);
        return new ThumbnailLoader(
                openLibrary.library(),
                pictures,
                () -> memory.settings().images().shown());
    }

    private AppActions actions(
            OpenLibrary openLibrary,
            SettingsStore memory,
            SourceClients network,
            FetchScheduler schedule,
            BackgroundJobs backgroundJobs,
            ThumbnailLoader pictures,
            JobReporter news) {
        var searches = new SearchHistoryFile(openLibrary.folder());
        return new AppActions(
                () -> {
                    if (network.offline()) {
                        backgroundJobs.fetch(
                                clock.instant().atZone(clock.getZone()).toLocalDate()); // says why not
                    } else {
                        schedule.now();
                    }
                },
                backgroundJobs::fetch,
                days -> backgroundJobs.fetch(today().minusDays(days - 1L), today()),
                backgroundJobs::fetch,
                backgroundJobs::files,
                backgroundJobs::text,
                (file, keys) -> backgroundJobs.export(openLibrary.library()::readPapers, file, keys),
                address -> WebBrowser.open(address, none -> news.trouble(Message.of("browser.none", none))),
                () -> backgroundJobs.backup(openLibrary.library()),
                () -> backgroundJobs.rebuild(openLibrary.writer()),
                () -> {
                    var _ = BackgroundThread.start("demo", () -> demo(news));
                },
                found -> notice(found, memory.settings(), clock),
                pictures,
                new SearchHistory(searches::read, searches::write));
    }

    private static Optional<Duration> pause(FetchSchedule timetable) {
        return timetable.on() ? Optional.of(Duration.ofMinutes(timetable.minutes())) : Optional.empty();
    }

    /// As the sources count days.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void demo(JobReporter news) {
        try {
            new MainWindowLauncher(clock, true).show(DemoLauncher.open(clock), _ -> {}, new OpenRequest(List.of(), ""));
        } catch (UncheckedIOException | AppException failure) {
            LOG.log(System.Logger.Level.WARNING, "the demonstration could not be shown", failure);
            news.trouble(Message.of("demo.noplace"));
        }
    }

    private static void look(BackgroundJobs backgroundJobs, WatchFolder watched, SourceSettings sources) {
        try {
            if (sources.folder() != null) {
                backgroundJobs.look(watched, Path.of(sources.folder()));
            }
        } catch (InvalidPathException nonsense) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "no folder can be called so",
                    nonsense); // as good as one that is not there
        }
    }
}
