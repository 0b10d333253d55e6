package dev.offprint.ui.window;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.ListQuery;
import dev.offprint.model.TagCount;
import dev.offprint.model.Topic;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import dev.offprint.settings.WindowState;
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
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The content of the main window: toolbar, three panes, status bar, and the overlays.
final class MainWindowView {
    /// Delay after which the window and its first list are on screen: time to load the formula renderer.
    private static final Duration WARM_UP_DELAY = Duration.ofMillis(600);

    private final Stage stage;
    private final ViewModels models;
    private final AppActions actions;
    private final Localization texts;
    private final DropImport drops;
    private final PlaceNavigator navigator;
    private final FormulaImageCache formulaCache;
    private final WindowTheme windowTheme;
    private final AppearanceCommands appearance;
    private final StackPane root = new StackPane();
    private final PaneLayout panes;
    private final SearchBox search;
    private final TimelineView timeline;
    private final ReaderView reader;
    private final SidebarView sidebar;
    private final CommandDispatcher dispatcher;
    private final FullTextController fullText;
    private final MainMenu menu;
    private final PaletteModel palette;
    private final SettingsWindow settings;
    private final OverlayController overlays;
    private KeyMap keys;
    private @Nullable AppearanceSettings applied;

    /// @param pages the pages of the settings window
    MainWindowView(
            Stage stage,
            ViewModels models,
            SettingsStore settingsStore,
            AppActions actions,
            FormulaImageCache formulaCache,
            Localization texts,
            LibraryApi library,
            PlaceNavigator navigator,
            List<SettingsPage> pages) {
        this.stage = stage;
        this.models = models;
        this.actions = actions;
        this.texts = texts;
        this.formulaCache = formulaCache;
        this.navigator = navigator;
        Consumer<ListQuery> open = this::open;
        drops = new DropImport(actions.importFiles(), actions.importText());
        keys = KeyMap.of(settingsStore.settings().keys());
        var clipboard = new BibtexClipboard(models, texts);
        overlays = new OverlayController(new OverlayPane(root), models, () -> keys, texts);
        appearance = new AppearanceCommands(settingsStore, models.status(), texts);
        dispatcher = new CommandDispatcher(models, this, actions, drops, clipboard, navigator, open);
        menu = new MainMenu(texts, dispatcher::run, appearance::theme);
        models.undo().state().subscribe(menu::updateUndo);
        sidebar = new SidebarView(
                models.sidebar(),
                open,
                actions.fetchDay(),
                actions.fetchRange(),
                () -> dispatcher.run(Command.YEAR),
                texts);
        sidebar.insert(new TopicsView(models.topics(), topicsActions(open), texts));
        var steps = new EmptyStateActions(
                actions.fetchDay(),
                actions.fetchRange(),
                actions.refresh(),
                actions.fetchDays(),
                () -> drops.choose(stage, texts),
                actions.demo());
        timeline = new TimelineView(
                models.timeline(), models.thumbnails(), models.markAllRead(), steps, models.search()::searchFor, texts);
        reader = new ReaderView(
                models.reader(),
                models.related(),
                new ReaderActions(
                        () -> dispatcher.run(Command.STAR),
                        () -> dispatcher.run(Command.READ),
                        () -> dispatcher.run(Command.DISMISS),
                        () -> dispatcher.run(Command.SEEN),
                        () -> dispatcher.run(Command.RECEIVED),
                        () -> dispatcher.run(Command.FULL_TEXT),
                        actions.open(),
                        this::searchAuthor,
                        highlight -> fullText().open(highlight),
                        models.marks()::act,
                        this::tagNames,
                        this::backToList),
                formulaCache,
                new FxDelayedCalls(),
                texts);
        reader.insert(new PaperTopics(models.topics(), topicsActions(open), texts));
        panes = new PaneLayout(
                List.of(sidebar, timeline, reader),
                List.of(sidebar::focusTarget, timeline::focusTarget, reader::focusTarget),
                settingsStore.settings().place().panes());
        fullText = new FullTextController(
                models.fullText(), models, library, reader, panes, formulaCache, navigator, actions.open(), texts);
        search = new SearchBox(
                models.search(),
                models.suggestions(),
                () -> panes.focus(1),
                () -> overlays.topic(null, models.search().text().get()),
                texts);
        List.of(timeline, reader)
                .forEach(pane -> search.clearOnEscape(
                        pane, () -> !models.triage().model().isActive()));
        var scene = new Scene(root);
        windowTheme = new WindowTheme(scene);
        timeline.em().bind(windowTheme.em());
        timeline.spacing().bind(windowTheme.spacing());
        panes.em().bind(windowTheme.em());
        var frame = frame();
        new TriagePane(frame, panes, models.triage(), () -> keys, texts, dispatcher::run);
        var hint = new KeyHint(texts);
        root.getChildren().addAll(frame, hint);
        search.showSuggestionsOn(root);
        root.getStyleClass().add("shell");
        drops.install(root);
        clipboard.enableDragFrom(timeline);
        var rules = new KeyRouter.Rules(node -> panes.contains(1, node), overlays::isAllowed);
        new KeyRouter(scene, () -> keys, rules, new FxDelayedCalls(), hint::show, dispatcher::run);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::navigate);
        settingsStore.onChange(this::apply);
        settings = new SettingsWindow(stage, settingsStore, texts, windowTheme::addScene, pages);
        palette = new PaletteItems(models.sidebar(), () -> keys, dispatcher::run, open, texts)
                .model(
                        List.of(
                                () -> SettingsPaletteItems.of(settings, settingsStore, texts),
                                () -> PaletteItems.topics(
                                        models.topics().counts().get(), open, texts)),
                        settingsStore);
        stage.setScene(scene);
        stage.setTitle(texts.of("app.name"));
        stage.getIcons().setAll(AppIcon.all());
    }

    /// Opens a list; the focus moves from a text field to the list.
    private void open(ListQuery listing) {
        navigator.open(listing);
        if (stage.getScene().getFocusOwner() instanceof TextInputControl) {
            panes.focus(1);
        }
    }

    /// The two buttons at the side of a mouse.
    private void navigate(MouseEvent press) {
        switch (press.getButton()) {
            case BACK -> navigator.back();
            case FORWARD -> navigator.forward();
            default -> {}
        }
    }

    /// @param list the list's title, shown in the window title
    void title(String list) {
        stage.setTitle(texts.of("app.title", list, texts.of("app.name")));
    }

    private TopicsActions topicsActions(Consumer<ListQuery> open) {
        return new TopicsActions(
                topic -> open.accept(ListQuery.of(topic)), topic -> overlays.topic(topic, ""), query -> {
                    navigator.searchFor(query);
                    panes.focus(1);
                });
    }

    private BorderPane frame() {
        var theme = WindowToolbar.themeButton(
                windowTheme.dark(),
                () -> appearance.theme(
                        windowTheme.dark().get() ? AppearanceSettings.Theme.LIGHT : AppearanceSettings.Theme.DARK),
                texts);
        var whole = new BorderPane(panes);
        whole.setTop(new WindowToolbar(panes, search, menu, navigator, actions.refresh(), theme, texts));
        whole.setBottom(new VBox(new JobsView(models.jobs(), texts), new StatusBar(models.status(), texts)));
        return whole;
    }

    void show(Settings settings) {
        apply(settings);
        WindowPlacement.restore(stage, settings.place().frame());
        stage.show();
        root.applyCss();
        root.layout(); // dividers keep their positions only once the window has its size
        panes.restoreDividers();
        panes.focus(1);
        new FxDelayedCalls().after(WARM_UP_DELAY, formulaCache::warmUp);
    }

    /// The key of the first paper on screen, for [#scrollTo].
    @Nullable
    Long firstPaper() {
        return timeline.firstVisible();
    }

    void scrollTo(@Nullable Long key) {
        timeline.scrollTo(key);
    }

    WindowState.Panes dividers() {
        return panes.dividers();
    }

    PaneLayout panes() {
        return panes;
    }

    /// Searches the paper that is being read, else the library.
    void focusSearch() {
        if (!fullText.find()) {
            search.focus();
        }
    }

    FullTextController fullText() {
        return fullText;
    }

    boolean scrollReader() {
        return reader.scrollOn();
    }

    /// Does nothing when only the saved place changed, as it does with every key press in a list.
    private void apply(Settings now) {
        var keysNow = KeyMap.of(now.keys());
        if (!now.appearance().equals(applied) || !keysNow.equals(keys)) {
            applied = now.appearance();
            keys = keysNow;
            menu.show(keys, now.appearance().theme());
            windowTheme.show(now.appearance());
        }
        if (now.reading().received() != models.reader().received().get()) {
            models.reader().toggleReceived();
        }
    }

    AppearanceCommands appearance() {
        return appearance;
    }

    private List<String> tagNames() {
        return models.sidebar().counts().get().tags().stream()
                .map(TagCount::tag)
                .toList();
    }

    private void backToList() {
        panes.focus(models.triage().model().isActive() ? 2 : 1);
    }

    void focusTags() {
        reader.focusTags();
    }

    /// Stores unsaved input.
    void saveInput() {
        reader.saveInput();
        fullText.save();
    }

    private void searchAuthor(String author) {
        navigator.searchFor("author:\"" + author.replace("\"", "") + "\"");
        panes.focus(1);
    }

    /// Closes the window as the close button does.
    void quit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    void chooseFiles() {
        drops.choose(stage, texts);
    }

    void exportList() {
        new ExportDialog(stage, models, actions.export(), texts).open();
    }

    /// Closes dependent windows.
    void close() {
        settings.close();
    }

    /// Opens the topic editor above this window, so the settings window closes.
    ///
    /// @param topic null for a new one
    void changeTopic(@Nullable Topic topic) {
        settings.close();
        overlays.topic(topic, "");
    }

    /// Shows a page of the settings; null for the page shown last.
    void settings(@Nullable String page) {
        settings.show(page);
    }

    void togglePalette() {
        overlays.palette(palette);
    }

    OverlayController overlays() {
        return overlays;
    }
}
