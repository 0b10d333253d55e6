package dev.offprint.ui.window;

import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.TagCount;
import dev.offprint.model.Topic;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.FxDelayedCalls;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.jobs.JobsView;
import dev.offprint.ui.keys.Command;
import dev.offprint.ui.keys.KeyHint;
import dev.offprint.ui.keys.KeyMap;
import dev.offprint.ui.keys.KeyRouter;
import dev.offprint.ui.palette.PaletteModel;
import dev.offprint.ui.reader.ReaderActions;
import dev.offprint.ui.reader.ReaderView;
import dev.offprint.ui.searchbox.SearchBox;
import dev.offprint.ui.settings.SettingsPage;
import dev.offprint.ui.settings.SettingsWindow;
import dev.offprint.ui.sidebar.SidebarView;
import dev.offprint.ui.timeline.EmptyStateActions;
import dev.offprint.ui.timeline.TimelineView;
import dev.offprint.ui.topics.PaperTopics;
import dev.offprint.ui.topics.TopicsActions;
import dev.offprint.ui.topics.TopicsView;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// What is in the window: top bar, three panes, status line, and on request the sheet of keys over them.
final class MainWindowView {
    private static final int TYPE_STEP = 10;
    /// When the window is on screen and its first list in it: time to load what sets formulas.
    private static final Duration SETTLED = Duration.ofMillis(600);

    private final Stage stage;
    private final ViewModels models;
    private final SettingsStore memory;
    private final AppActions actions;
    private final Localization texts;
    private final FormulaImageCache press;
    private final WindowTheme looks;
    private final StackPane root = new StackPane();
    private final PaneLayout panes;
    private final SearchBox search;
    private final TimelineView timeline;
    private final ReaderView reader;
    private final SidebarView sidebar;
    private final CommandDispatcher runner;
    private final MainMenu menu;
    private final PaletteModel palette;
    private final SettingsWindow settings;
    private final OverlayController sheets;
    private KeyMap keys;
    private @Nullable AppearanceSettings applied;

    /// @param pages the pages of the settings
    MainWindowView(
            Stage stage,
            ViewModels models,
            SettingsStore memory,
            AppActions actions,
            FormulaImageCache press,
            Localization texts,
            Consumer<ListQuery> opening,
            List<SettingsPage> pages) {
        this.stage = stage;
        this.models = models;
        this.memory = memory;
        this.actions = actions;
        this.texts = texts;
        this.press = press;
        Consumer<ListQuery> open = listing -> open(listing, opening);
        var drops = new DropImport(actions.importFiles(), actions.importText());
        keys = KeyMap.of(memory.settings().keys());
        var clippings = new BibtexClipboard(models, texts);
        sheets = new OverlayController(new OverlayPane(root), models, () -> keys, texts);
        runner = new CommandDispatcher(models, this, actions, drops, clippings, open);
        menu = new MainMenu(texts, runner::run, this::theme);
        models.turning().turns().subscribe(menu::turns);
        sidebar = new SidebarView(
                models.sidebar(),
                open,
                actions.fetchDay(),
                actions.fetchRange(),
                () -> runner.run(Command.YEAR),
                texts);
        sidebar.place(new TopicsView(models.topics(), topicsActions(open), texts));
        var steps = new EmptyStateActions(
                actions.fetchDay(),
                actions.fetchRange(),
                actions.refresh(),
                actions.fetchDays(),
                this::chooseFiles,
                actions.demo());
        timeline = new TimelineView(
                models.timeline(), models.thumbnails(), models.sweep(), steps, models.search()::searchFor, texts);
        reader = new ReaderView(
                models.reader(),
                models.company(),
                new ReaderActions(
                        () -> runner.run(Command.STAR),
                        () -> runner.run(Command.READ),
                        () -> runner.run(Command.DISMISS),
                        () -> runner.run(Command.SEEN),
                        () -> runner.run(Command.RECEIVED),
                        actions.open(),
                        this::papersOf,
                        this::mark,
                        this::tagNames,
                        this::backToList),
                press,
                new FxDelayedCalls(),
                texts);
        reader.place(new PaperTopics(models.topics(), topicsActions(open), texts));
        panes = new PaneLayout(
                List.of(sidebar, timeline, reader),
                List.of(sidebar::focusTarget, timeline::focusTarget, reader::focusTarget),
                memory.settings().place().panes());
        search = new SearchBox(
                models.search(),
                models.suggest(),
                () -> panes.focus(1),
                () -> sheets.topic(null, models.search().text().get()),
                texts);
        List.of(timeline, reader)
                .forEach(pane -> search.clearOnEscape(
                        pane, () -> !models.triaging().model().on()));
        var scene = new Scene(root);
        looks = new WindowTheme(scene);
        timeline.em().bind(looks.em());
        timeline.air().bind(looks.air());
        panes.em().bind(looks.em());
        var frame = frame();
        new TriagePane(frame, panes, models.triaging(), () -> keys, texts, runner::run);
        var hint = new KeyHint(texts);
        root.getChildren().addAll(frame, hint);
        search.showSuggestionsOn(root);
        root.getStyleClass().add("shell");
        drops.on(root);
        clippings.draggedFrom(timeline);
        var rules = new KeyRouter.Rules(node -> panes.holds(1, node), sheets::allow);
        new KeyRouter(scene, () -> keys, rules, new FxDelayedCalls(), hint::show, runner::run);
        memory.onChange(this::apply);
        settings = new SettingsWindow(stage, memory, texts, looks::dress, pages);
        palette = new PaletteItems(models.sidebar(), () -> keys, runner::run, open, texts)
                .model(
                        List.of(
                                () -> SettingsPaletteItems.of(settings, memory, texts),
                                () -> PaletteItems.topics(
                                        models.topics().counts().get(), open, texts)),
                        memory);
        stage.setScene(scene);
        stage.setTitle(texts.of("app.name"));
        stage.getIcons().setAll(AppIcon.all());
    }

    /// Whoever was writing goes on in the list.
    private void open(ListQuery listing, Consumer<ListQuery> opening) {
        opening.accept(listing);
        if (stage.getScene().getFocusOwner() instanceof TextInputControl) {
            panes.focus(1);
        }
    }

    /// @param list what is shown; the window is called after it
    void title(String list) {
        stage.setTitle(texts.of("app.title", list, texts.of("app.name")));
    }

    private TopicsActions topicsActions(Consumer<ListQuery> open) {
        return new TopicsActions(topic -> open.accept(ListQuery.of(topic)), topic -> sheets.topic(topic, ""), query -> {
            models.search().text().set(query);
            models.search().searchNow();
            panes.focus(1);
        });
    }

    private WindowToolbar top() {
        var theme = WindowToolbar.theme(
                looks.dark(), () -> theme(looks.dark().get() ? Settings.Theme.LIGHT : Settings.Theme.DARK), texts);
        return new WindowToolbar(panes, search, menu, actions.refresh(), theme, texts);
    }

    private BorderPane frame() {
        var whole = new BorderPane(panes);
        whole.setTop(top());
        whole.setBottom(new VBox(new JobsView(models.activities(), texts), new StatusBar(models.status(), texts)));
        return whole;
    }

    void show(Settings settings) {
        apply(settings);
        WindowPlacement.put(stage, settings.place().frame());
        stage.show();
        root.applyCss();
        root.layout(); // dividers keep the place that they are given only once the window has its size
        panes.place();
        panes.focus(1);
        new FxDelayedCalls().after(SETTLED, press::warmUp);
    }

    /// The key of the first paper on screen, and the way back to it.
    @Nullable
    Long firstPaper() {
        return timeline.top();
    }

    void scrollTo(@Nullable Long key) {
        timeline.scrollTo(key);
    }

    Settings.Panes dividers() {
        return panes.dividers();
    }

    PaneLayout panes() {
        return panes;
    }

    void focusSearch() {
        search.focus();
    }

    boolean scrollReader() {
        return reader.scrollOn();
    }

    /// @param steps how much larger; 0 for the usual size
    void typeSize(int steps) {
        int now = memory.settings().appearance().typeSize();
        memory.change(old -> old.withTypeSize(steps == 0 ? 100 : now + steps * TYPE_STEP));
        models.status()
                .say(texts.of("status.typesize", memory.settings().appearance().typeSize()));
    }

    void theme(Settings.Theme theme) {
        memory.change(old -> old.withTheme(theme));
    }

    /// Does nothing where only the place changed, as it does with every key that goes through a list.
    private void apply(Settings now) {
        var keysNow = KeyMap.of(now.keys());
        if (!now.appearance().equals(applied) || !keysNow.equals(keys)) {
            applied = now.appearance();
            keys = keysNow;
            menu.show(keys, now.appearance().theme());
            looks.show(now.appearance());
        }
        if (now.reading().received() != models.reader().received().get()) {
            models.reader().toggleReceived();
        }
    }

    /// Shows texts as the source sent them from now on, or mended again.
    void toggleReceived() {
        memory.change(old -> {
            var habits = old.reading();
            return old.withReading(habits.withReceived(!habits.received()));
        });
    }

    private List<String> tagNames() {
        return models.sidebar().counts().get().tags().stream()
                .map(TagCount::tag)
                .toList();
    }

    private void mark(ReaderAction act, long paper) {
        var _ = models.marking().act(act, paper); // tells by itself when it was refused
    }

    private void backToList() {
        panes.focus(models.triaging().model().on() ? 2 : 1);
    }

    void focusTags() {
        reader.focusTags();
    }

    /// Stores what is typed and not stored yet.
    void leave() {
        reader.leave();
    }

    private void papersOf(String author) {
        models.search().text().set("author:\"" + author.replace("\"", "") + "\"");
        models.search().searchNow();
        panes.focus(1);
    }

    /// As if somebody had closed the window.
    void quit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("files.title"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        if (chosen != null) {
            List<Path> paths = chosen.stream().map(File::toPath).toList();
            actions.importFiles().accept(paths);
        }
    }

    void exportList() {
        new ExportDialog(stage, models, actions.export(), texts).ask();
    }

    /// Closes what belongs to the window.
    void close() {
        settings.close();
    }

    /// The sheet of a topic lies over this window, so that the one of the settings makes room.
    ///
    /// @param topic null for a new one
    void changeTopic(@Nullable Topic topic) {
        settings.close();
        sheets.topic(topic, "");
    }

    /// Shows a page of the settings; null for the page shown last.
    void settings(@Nullable String page) {
        settings.show(page);
    }

    void togglePalette() {
        sheets.palette(palette);
    }

    OverlayController sheets() {
        return sheets;
    }
}
