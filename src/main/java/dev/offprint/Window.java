package dev.offprint;

import dev.offprint.cli.Sites;
import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.concurrent.BackgroundTimer;
import dev.offprint.images.Pictures;
import dev.offprint.library.WatchNews;
import dev.offprint.machine.Browser;
import dev.offprint.machine.Notices;
import dev.offprint.machine.Visit;
import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Schedule;
import dev.offprint.refresh.Watched;
import dev.offprint.settings.SearchesFile;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.settings.Sources;
import dev.offprint.settings.Timetable;
import dev.offprint.ui.fx.FxDelays;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.settings.Storage;
import dev.offprint.ui.shell.Memory;
import dev.offprint.ui.shell.Program;
import dev.offprint.ui.shell.Searches;
import dev.offprint.ui.shell.Shell;
import dev.offprint.ui.shell.ShellActions;
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
final class Window {
    private static final System.Logger LOG = System.getLogger(Window.class.getName());

    /// How often another program's changes are looked for: one small query.
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Clock clock;
    private final boolean offline;
    private final Sites sites;
    private final FxThread fx = new FxThread();
    private final Unforeseen unforeseen = new Unforeseen();

    Window(Clock clock, boolean offline) {
        this(clock, offline, Sites.THEIRS);
    }

    Window(Clock clock, boolean offline, Sites sites) {
        this.clock = clock;
        this.offline = offline;
        this.sites = sites;
    }

    /// Starts the toolkit while a library is being opened, shows the window, and waits until it is closed.
    ///
    /// @param inside waits for the library; null when there is to be no window
    /// @param door   told who is to hear what others come for who start the program once more
    /// @param visit  what it was started for
    /// @return whether there was a window on the library
    boolean run(Supplier<@Nullable House> inside, Consumer<Consumer<Visit>> door, Visit visit) {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try {
            var house = inside.get();
            if (house != null) {
                Thread.setDefaultUncaughtExceptionHandler(unforeseen); // there is a log from now on
                show(house, door, visit);
            }
            return house != null;
        } finally {
            Platform.exit();
        }
    }

    /// Shows a window on a library while the toolkit runs, waits until it is closed, and closes the library.
    void show(House house, Consumer<Consumer<Visit>> door, Visit visit) {
        var news = new Newsroom(clock);
        unforeseen.tell(news::trouble);
        var file = new SettingsFile(house.folder());
        try (house;
                var ask = BackgroundThread.pool("ask", 2)) {
            var memory = new Memory(file, ask, new FxDelays(), trouble -> news.trouble(trouble.saying()));
            work(house, memory, ask, news, shell -> {
                door.accept(one -> shell.visited(one.files(), one.query()));
                shell.visited(visit.files(), visit.query());
            });
        }
    }

    /// What works in the background while the window is open.
    ///
    /// @param opened told the window once it is there
    private void work(House house, Memory memory, Executor ask, Newsroom news, Consumer<Shell> opened) {
        var parser = new Parser();
        var importer = new Importer(house.keeper(), parser, clock, clock.getZone());
        try (var network = new Network(
                        house.keeper(),
                        parser,
                        clock,
                        () -> asking(memory.settings()),
                        () -> memory.settings().sources().arxiv(),
                        sites);
                var pictures = pictures(house, memory, network);
                var errands = new Errands(network::refresh, importer, news, network::offline);
                var schedule = new Schedule(
                        network.refresh(),
                        network.lookup(),
                        network::offline,
                        () -> pause(memory.settings().timetable()),
                        clock,
                        news);
                var watch = new BackgroundTimer("watch")) {
            var closed = new CompletableFuture<Void>();
            var actions = actions(house, network, schedule, errands, news);
            var set = new AtomicReference<>(memory.settings().network());
            var times = new AtomicReference<>(memory.settings().timetable());
            news.offline(network.offline());
            memory.onChange(now -> {
                if (!now.network().equals(set.getAndSet(now.network()))) {
                    news.offline(network.offline());
                    schedule.wake();
                } else if (!now.timetable().equals(times.getAndSet(now.timetable()))) {
                    schedule.wake();
                }
            });
            var storage = new Storage(house.folder(), () -> errands.copy(house.library()));
            fx.execute(() -> build(house, memory, actions, storage, ask, news, pictures, opened, closed));
            schedule.start();
            pictures.starred();
            var watched = new Watched(house.keeper(), importer);
            watch.repeat(LOOK, LOOK, house.keeper()::look);
            watch.repeat(
                    LOOK, LOOK, () -> look(errands, watched, memory.settings().sources()));
            var copies = new WeeklyCopies(house.store(), clock, news::trouble);
            watch.repeat(
                    Duration.ofMinutes(1),
                    Duration.ofHours(1),
                    () -> copies.look(memory.settings().copies().weekly()));
            closed.join();
            errands.stop();
            network.giveUp();
        }
    }

    /// On the toolkit's thread.
    private void build(
            House house,
            Memory memory,
            ShellActions actions,
            Storage storage,
            Executor ask,
            Newsroom news,
            PictureDoor pictures,
            Consumer<Shell> opened,
            CompletableFuture<Void> closed) {
        try {
            var stage = new Stage();
            var texts = texts(memory.settings(), clock);
            var program = new Program(App.VERSION, storage);
            var searches = new SearchesFile(house.folder());
            var shell = new Shell(
                    stage,
                    LibraryDoors.of(
                            house.library(),
                            pictures,
                            pictures::starred,
                            new Searches(searches::read, searches::write),
                            found -> notice(found, memory.settings().timetable(), texts)),
                    actions,
                    memory,
                    program,
                    texts,
                    clock,
                    ask);
            news.to(shell::tell);
            shell.show(() -> closed.complete(null));
            opened.accept(shell);
        } catch (RuntimeException failure) {
            closed.completeExceptionally(failure);
        }
    }

    /// In the language that is set, else the machine's own.
    static Texts texts(Settings settings, Clock clock) {
        var language = settings.appearance().language();
        return new Texts(language == null ? Locale.getDefault() : Locale.forLanguageTag(language), clock.getZone());
    }

    private static void notice(WatchNews found, Timetable timetable, Texts texts) {
        if (timetable.tells()) {
            var names = found.parts().stream().map(part -> part.topic().name()).collect(Collectors.joining(", "));
            Notices.show("Offprint", texts.of("topics.news", found.papers(), names));
        }
    }

    /// What the settings say, unless the program was started to be offline.
    private Settings.Network asking(Settings settings) {
        var set = settings.network();
        return offline ? new Settings.Network(true, set.proxy()) : set;
    }

    private PictureDoor pictures(House house, Memory memory, Network network) {
        var pictures = new Pictures(
                house.folder().resolve("images"),
                network.images(),
                () -> (long) memory.settings().images().megabytes() << 20,
                clock);
        return new PictureDoor(
                house.library(), pictures, () -> memory.settings().images().shown());
    }

    private ShellActions actions(House house, Network network, Schedule schedule, Errands errands, Newsroom news) {
        return new ShellActions(
                () -> {
                    if (network.offline()) {
                        errands.fetch(clock.instant().atZone(clock.getZone()).toLocalDate()); // says why not
                    } else {
                        schedule.now();
                    }
                },
                errands::fetch,
                days -> errands.fetch(today().minusDays(days - 1L), today()),
                errands::fetch,
                errands::files,
                errands::text,
                (file, keys) -> errands.export(house.library()::papers, file, keys),
                address -> Browser.open(address, none -> news.trouble(Saying.of("browser.none", none))),
                () -> errands.backup(house.library()),
                () -> errands.rebuild(house.keeper()),
                () -> {
                    var _ = BackgroundThread.start("demo", () -> demo(news));
                });
    }

    private static Optional<Duration> pause(Timetable timetable) {
        return timetable.on() ? Optional.of(Duration.ofMinutes(timetable.minutes())) : Optional.empty();
    }

    /// As the sources count days.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void demo(Newsroom news) {
        try {
            new Window(clock, true).show(Demo.open(clock), _ -> {}, new Visit(List.of(), ""));
        } catch (UncheckedIOException | Trouble failure) {
            LOG.log(System.Logger.Level.WARNING, "the demonstration could not be shown", failure);
            news.trouble(Saying.of("demo.noplace"));
        }
    }

    private static void look(Errands errands, Watched watched, Sources sources) {
        try {
            if (sources.folder() != null) {
                errands.look(watched, Path.of(sources.folder()));
            }
        } catch (InvalidPathException nonsense) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "no folder can be called so",
                    nonsense); // as good as one that is not there
        }
    }
}
