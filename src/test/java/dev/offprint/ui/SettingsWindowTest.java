package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Topic;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.ReadingSettings;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.settings.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The settings window: changes apply at once and survive a restart.
@Tag("window")
final class SettingsWindowTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> PAGES =
            List.of("appearance", "reading", "fetching", "sources", "topics", "keys", "storage", "about");

    @TempDir
    Path folder;

    private SampleTopics topics = new SampleTopics();

    @Test
    void changes_apply_at_once_and_after_a_restart() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "appearance");
            push("Theme: Dark");
            push("Colour: Green");
            push("Row spacing: Compact");
            show(window, "reading");
            push("A paper counts as read: only when marked as read");
            assertThat(ground(window)).isEqualTo(Color.web("#171a20"));
            assertThat(stylesheets(window)).contains("dark-green.css");
        }

        var saved = new SettingsFile(folder).read();
        assertThat(saved.appearance().theme()).isEqualTo(AppearanceSettings.Theme.DARK);
        assertThat(saved.appearance().accent()).isEqualTo(AppearanceSettings.Accent.GREEN);
        assertThat(saved.appearance().density()).isEqualTo(AppearanceSettings.Density.COMPACT);
        assertThat(saved.reading().when()).isEqualTo(ReadingSettings.When.BY_HAND);
    }

    @Test
    void a_key_is_changed_its_conflict_shown_and_the_default_restored() {
        var library = SampleLibrary.of14Days();
        TestWindow.settings(folder, Settings.DEFAULT, 1200, 800);
        try (var window = new TestWindow(library.withTopics(), folder, Locale.UK)) {
            show(window, "keys");
            press(window, key("Star: "), "w", KeyCode.ENTER);
            assertThat(key("Star: ").getText()).isEqualTo("w");

            press(window, key("Dismiss, go to next: "), "w", KeyCode.ENTER);
            assertThat(wrong())
                    .contains(
                            "Also used by: Dismiss, go to next. Only one of the commands works.",
                            "Also used by: Star. Only one of the commands works.");

            press(window, key("Dismiss, go to next: "), "gx", null);
            assertThat(key("Dismiss, go to next: ").getText()).isEqualTo("g x");
            assertThat(wrong()).isEmpty();

            window.type("jjjgx");
            assertThat(library.marks(3).dismissed()).isTrue();
            push("Restore all default keys");
            assertThat(key("Star: ").getText()).isEqualTo("s");
        }
        assertThat(new SettingsFile(folder).read().keys()).isEmpty();
    }

    @Test
    void escape_closes_the_settings_from_the_page_list() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "reading");
            var settings = stage();
            var list = find(ListView.class, node -> node.getStyleClass().contains("settings-pages"));
            FxToolkit.run(() -> list.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));

            assertThat(settings.isShowing()).isFalse();
        }
    }

    @Test
    void an_invalid_proxy_address_is_rejected() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "fetching");
            var field = find(TextField.class, node -> "Proxy".equals(node.getAccessibleText()));
            FxToolkit.run(() -> {
                field.setText("a proxy");
                field.fireEvent(new javafx.event.ActionEvent());
            });
            assertThat(wrong()).hasSize(1);
            FxToolkit.run(() -> {
                field.setText("localhost:3128");
                field.fireEvent(new javafx.event.ActionEvent());
            });
            assertThat(wrong()).isEmpty();
        }
        assertThat(new SettingsFile(folder).read().network().proxy()).isEqualTo("localhost:3128");
    }

    @Test
    void valid_categories_and_folders_are_saved() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "sources");
            var categories = find(TextField.class, node -> "arXiv categories".equals(node.getAccessibleText()));
            var pages = find(TextField.class, node -> "Folder of saved pages".equals(node.getAccessibleText()));
            enter(categories, "cs.LG robots!");
            enter(pages, folder.resolve("nowhere").toString());
            assertThat(wrong())
                    .containsExactly(
                            "Not a valid category. Enter categories like cs.LG or hep-th, separated by spaces.",
                            "This folder does not exist.");
            enter(categories, "cs.LG, hep-th");
            enter(pages, folder.toString());
            assertThat(wrong()).isEmpty();
        }
        assertThat(new SettingsFile(folder).read().sources())
                .isEqualTo(new SourceSettings(List.of("cs.LG", "hep-th"), folder.toString()));
    }

    @Test
    void topics_are_watched_moved_and_edited() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "topics");
            push("Watch: notify of new papers (Maps)");
            window.settle();
            push("Move up (Maps)");
            window.settle();
            assertThat(topics.readTopics().names()).containsExactly("Maps", "Cheap attention");
            assertThat(topics.readTopics().get("Maps").watched()).isTrue();

            var settings = stage();
            push("Edit… (Maps)");
            window.settle();
            assertThat(FxToolkit.on(settings::isShowing)).isFalse();
            assertThat(window.all(Label.class, label -> "Change topic".equals(label.getText())))
                    .hasSize(1);
        }
    }

    private static void enter(TextField field, String text) {
        FxToolkit.run(() -> {
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    @Test
    void a_backup_is_made_and_reported() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "storage");
            push("Back up now");
            window.until(
                    "the backup is reported",
                    () -> labels().contains("Backup saved to " + folder.resolve("copy.db") + "."));
            assertThat(window.asked).containsExactly("backup");
        }
    }

    @Test
    void escape_closes_it() {
        try (var window = open(Settings.DEFAULT, Locale.UK)) {
            show(window, "about");
            var stage = stage();
            FxToolkit.run(() -> Event.fireEvent(
                    stage.getScene(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
            assertThat(FxToolkit.on(stage::isShowing)).isFalse();
        }
    }

    @ParameterizedTest(name = "{0} {1} at {2} %")
    @CsvSource({"en, LIGHT, 100", "de, DARK, 100", "de, LIGHT, 200", "en, DARK, 200"})
    void every_page_is_whole_and_every_control_has_a_name(String language, AppearanceSettings.Theme theme, int size)
            throws IOException {
        Files.createDirectories(PICTURES);
        var settings = Settings.DEFAULT.withTheme(theme).withTypeSize(size);
        try (var window = open(settings, Locale.of(language))) {
            for (var page : PAGES) {
                show(window, page);
                var name = "settings-%s-%s-%d-%s.png"
                        .formatted(language, theme.name().toLowerCase(Locale.ROOT), size, page);
                PngFile.write(FxToolkit.on(() -> stage().getScene().snapshot(null)), PICTURES.resolve(name));
                assertThat(cut()).as(page).isEmpty();
                assertThat(nameless()).as(page).isEmpty();
            }
        }
    }

    private TestWindow open(Settings settings, Locale locale) {
        TestWindow.settings(folder, settings, 1200, 800);
        topics = SampleLibrary.of14Days().withTopics();
        topics.editTopics(old -> old.add(Topic.of("Cheap attention", "title:attention budget*", Topic.Colour.TEAL))
                        .add(Topic.of("Maps", "maps", Topic.Colour.PURPLE)))
                .join();
        return new TestWindow(topics, folder, locale);
    }

    private static void show(TestWindow window, String page) {
        window.press(KeyCode.COMMA, true);
        var list = find(ListView.class, node -> node.getStyleClass().contains("settings-pages"));
        FxToolkit.run(() -> list.getSelectionModel().select(PAGES.indexOf(page)));
        window.settle();
    }

    private static void push(String name) {
        var button =
                find(ButtonBase.class, node -> name.equals(node.getAccessibleText()) || name.equals(node.getText()));
        FxToolkit.run(button::fire);
    }

    private static Button key(String name) {
        return find(
                Button.class,
                node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name));
    }

    private static void press(
            TestWindow window, Button button, String signs, @org.jspecify.annotations.Nullable KeyCode last) {
        FxToolkit.run(() -> {
            button.requestFocus();
            button.fire();
            signs.chars()
                    .forEach(sign -> button.fireEvent(new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            Character.toString(sign),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false)));
            if (last != null) {
                button.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", last, false, false, false, false));
            }
        });
        window.settle();
    }

    private static List<String> wrong() {
        return all().filter(node -> node.getStyleClass().contains("form-wrong") && node.isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static List<String> labels() {
        return all().filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static List<String> cut() {
        return FxToolkit.on(() -> all().filter(node -> node instanceof Labeled label && label.isTextTruncated())
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static List<String> nameless() {
        return all().filter(node -> node.isFocusTraversable() && node.getAccessibleText() == null)
                .filter(node -> !(node instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().isBlank()))
                .map(Node::toString)
                .toList();
    }

    private static Paint ground(TestWindow window) {
        return FxToolkit.on(() -> {
            var root = (Region) window.stage().getScene().getRoot();
            root.applyCss();
            return root.getBackground().getFills().getFirst().getFill();
        });
    }

    private static List<String> stylesheets(TestWindow window) {
        return window.stage().getScene().getStylesheets().stream()
                .map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1))
                .toList();
    }

    private static <T extends Node> T find(Class<T> type, java.util.function.Predicate<T> which) {
        return all().filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all() {
        return FxToolkit.on(() -> TextFit.visible(stage().getScene().getRoot()).toList()).stream();
    }

    private static Stage stage() {
        return FxToolkit.on(() -> Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage
                        && stage.getOwner() != null
                        && stage.getScene().getRoot().getStyleClass().contains("settings"))
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    }
}
