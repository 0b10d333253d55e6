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

/// The window of the settings: pages on the left, the chosen one on the right. It is made when it is first shown.
public final class SettingsWindow {
    private static final double WIDTH = 58;
    private static final double HEIGHT = 44;

    private final Stage owner;
    private final SettingsAccess choices;
    private final Localization texts;
    private final Consumer<Scene> dress;
    private final List<SettingsPage> pages;
    private final ListView<SettingsPage> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<String, SettingsPage.Content> made = new HashMap<>();
    private @Nullable Stage stage;

    /// @param dress gives a scene the looks of the window, now and whenever they change
    public SettingsWindow(
            Stage owner, SettingsAccess choices, Localization texts, Consumer<Scene> dress, List<SettingsPage> pages) {
        this.owner = owner;
        this.choices = choices;
        this.texts = texts;
        this.dress = dress;
        this.pages = List.copyOf(pages);
    }

    /// What the pages of the window itself need.
    ///
    /// @param version that of the program
    /// @param open    opens a folder in the system's own program for it
    public record Parts(
            KeyBindings keys, StorageInfo storage, String version, Consumer<Path> open, Executor ask, Executor fx) {}

    /// The pages that every library has.
    public static List<SettingsPage> usual(SettingsAccess choices, Parts parts, Localization texts) {
        return new ArrayList<>(List.of(
                new SettingsPage(
                        "appearance",
                        texts.of("settings.appearance"),
                        BootstrapIcons.PALETTE,
                        () -> AppearancePage.of(choices, texts)),
                new SettingsPage(
                        "reading",
                        texts.of("settings.reading"),
                        BootstrapIcons.BOOK,
                        () -> ReadingPage.of(choices, texts)),
                new SettingsPage(
                        "fetching",
                        texts.of("settings.fetching"),
                        BootstrapIcons.CLOUD_DOWNLOAD,
                        () -> FetchingPage.of(choices, texts)),
                new SettingsPage(
                        "sources", texts.of("sources.title"), BootstrapIcons.RSS, () -> SourcesPage.of(choices, texts)),
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
                                choices,
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
    /// @param page the page to show; null for the one that was shown last
    public void show(@Nullable String page) {
        if (stage == null) {
            stage = build();
        }
        if (!stage.isShowing()) {
            made.clear(); // so that sizes and the like are those of now
            stage.show();
            select(list.getSelectionModel().getSelectedItem());
        }
        pages.stream().filter(each -> each.id().equals(page)).findFirst().ifPresent(list.getSelectionModel()::select);
        stage.toFront();
        list.requestFocus();
    }

    /// To be called when the window that it belongs to goes.
    public void close() {
        if (stage != null) {
            stage.hide();
        }
    }

    private Stage build() {
        var fresh = new Stage();
        fresh.initOwner(owner);
        fresh.setTitle(texts.of("settings.title", texts.of("app.name")));
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
        double em = choices.settings().appearance().typeSize() * 0.14;
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(
                root, Math.min(WIDTH * em, screen.getWidth()), Math.min(HEIGHT * em, screen.getHeight() * 0.9));
        dress.accept(scene);
        var close = new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || close.match(event)) {
                fresh.hide();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // which a list keeps to itself
                fresh.hide();
                event.consume();
            }
        });
        fresh.setScene(scene);
        fresh.getIcons().setAll(owner.getIcons());
        choices.onChange(this::tell);
        list.getSelectionModel().selectFirst();
        return fresh;
    }

    private void select(@Nullable SettingsPage page) {
        if (page != null) {
            var content = made.computeIfAbsent(page.id(), _ -> page.made().get());
            content.show().accept(choices.settings());
            content.node().getStyleClass().add("settings-page");
            scroll.setContent(content.node());
            scroll.setVvalue(0);
        }
    }

    private void tell(Settings settings) {
        if (stage != null && stage.isShowing()) {
            made.values().forEach(content -> content.show().accept(settings));
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
