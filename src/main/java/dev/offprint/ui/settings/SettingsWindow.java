package dev.offprint.ui.settings;

import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The settings window: pages on the left, the selected one on the right. Built when it is first shown.
public final class SettingsWindow {
    private static final double WIDTH = 58;
    private static final double HEIGHT = 44;

    private final Stage owner;
    private final SettingsAccess settingsAccess;
    private final Localization texts;
    private final Consumer<Scene> applyTheme;
    private final List<SettingsPage> pages;
    private final ListView<SettingsPage> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<String, SettingsPage.Content> contents = new HashMap<>();
    private @Nullable Stage stage;

    /// @param applyTheme applies the theme to a scene, now and on each change
    public SettingsWindow(
            Stage owner,
            SettingsAccess settingsAccess,
            Localization texts,
            Consumer<Scene> applyTheme,
            List<SettingsPage> pages) {
        this.owner = owner;
        this.settingsAccess = settingsAccess;
        this.texts = texts;
        this.applyTheme = applyTheme;
        this.pages = List.copyOf(pages);
    }

    /// Dependencies of the standard pages.
    ///
    /// @param version version of the application
    /// @param open    opens a folder in the system's file manager
    public record Parts(
            KeyBindings keys, StorageInfo storage, String version, Consumer<Path> open, Executor ask, Executor fx) {}

    /// The standard pages.
    public static List<SettingsPage> standardPages(SettingsAccess settingsAccess, Parts parts, Localization texts) {
        return new ArrayList<>(List.of(
                new SettingsPage(
                        "appearance",
                        texts.of("settings.appearance"),
                        BootstrapIcons.PALETTE,
                        () -> AppearancePage.of(settingsAccess, texts)),
                new SettingsPage(
                        "reading",
                        texts.of("settings.reading"),
                        BootstrapIcons.BOOK,
                        () -> ReadingPage.of(settingsAccess, texts)),
                new SettingsPage(
                        "fetching",
                        texts.of("settings.fetching"),
                        BootstrapIcons.CLOUD_DOWNLOAD,
                        () -> FetchingPage.of(settingsAccess, texts)),
                new SettingsPage(
                        "sources",
                        texts.of("sources.title"),
                        BootstrapIcons.RSS,
                        () -> SourcesPage.of(settingsAccess, texts)),
                new SettingsPage(
                        "keys",
                        texts.of("settings.keys"),
                        BootstrapIcons.KEYBOARD,
                        () -> KeysPage.of(parts.keys(), texts)),
                new SettingsPage(
                        "storage",
                        texts.of("settings.storage"),
                        BootstrapIcons.HDD,
                        () -> StoragePage.of(
                                settingsAccess,
                                parts.storage(),
                                new LatestTask<>(parts.ask(), parts.fx()),
                                new LatestTask<>(parts.ask(), parts.fx()),
                                parts.open(),
                                texts)),
                new SettingsPage(
                        "about",
                        texts.of("settings.about"),
                        BootstrapIcons.INFO_CIRCLE,
                        () -> AboutPage.of(parts.version(), texts))));
    }

    public List<SettingsPage> pages() {
        return pages;
    }

    /// Shows the window, or brings it to the front.
    ///
    /// @param page the page to show; null for the page shown last
    public void show(@Nullable String page) {
        if (stage == null) {
            stage = build();
        }
        if (!stage.isShowing()) {
            contents.clear(); // pages show current values, such as sizes
            stage.show();
            select(list.getSelectionModel().getSelectedItem());
        }
        pages.stream().filter(each -> each.id().equals(page)).findFirst().ifPresent(list.getSelectionModel()::select);
        stage.toFront();
        list.requestFocus();
    }

    /// Closes the window together with its owner.
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    private Stage build() {
        var newStage = new Stage();
        newStage.initOwner(owner);
        newStage.setTitle(texts.of("settings.title", texts.of("app.name")));
        list.getItems().setAll(pages);
        list.setCellFactory(_ -> new PageCell());
        list.setAccessibleText(texts.of("settings.pages"));
        list.getStyleClass().add("settings-pages");
        list.getSelectionModel().selectedItemProperty().subscribe(this::select);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setAccessibleText(texts.of("settings.page"));
        var root = new BorderPane(scroll);
        root.setLeft(list);
        root.getStyleClass().add("settings");
        double em = settingsAccess.settings().appearance().typeSize() * 0.14;
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                root, Math.min(WIDTH * em, screen.getWidth()), Math.min(HEIGHT * em, screen.getHeight() * 0.9));
        applyTheme.accept(scene);
        var close = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || close.match(event)) {
                newStage.hide();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // a list view would consume the key
                newStage.hide();
                event.consume();
            }
        });
        newStage.setScene(scene);
        newStage.getIcons().setAll(owner.getIcons());
        settingsAccess.onChange(this::settingsChanged);
        list.getSelectionModel().selectFirst();
        return newStage;
    }

    private void select(@Nullable SettingsPage page) {
        if (page != null) {
            var content =
                    contents.computeIfAbsent(page.id(), _ -> page.content().get());
            content.show().accept(settingsAccess.settings());
            content.node().getStyleClass().add("settings-page");
            scroll.setContent(content.node());
            scroll.setVvalue(0);
        }
    }

    private void settingsChanged(Settings settings) {
        if (stage != null && stage.isShowing()) {
            contents.values().forEach(content -> content.show().accept(settings));
        }
    }

    private static final class PageCell extends ListCell<SettingsPage> {
        @Override
        protected void updateItem(@Nullable SettingsPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null || empty ? null : page.title());
            setGraphic(page == null || empty ? null : Icons.icon(page.icon()));
        }
    }
}
