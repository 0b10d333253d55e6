package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.PngFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window that stands in the place of a library which cannot be opened.
@Tag("window")
final class LibraryOpenDialogTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void a_library_with_a_star_and_a_copy_of_it() throws IOException {
        Files.createDirectories(PICTURES);
        set("en", AppearanceSettings.Theme.LIGHT, 100);
        try (var openLibrary = OpenLibrary.open(folder, NOON)) {
            var paper = Paper.titled("Kites that listen").sourceId("kites:1").build();
            openLibrary
                    .store()
                    .merge(List.of(SourceEntry.unlisted(paper, MetadataQuality.RECORD)), null, NOON.instant());
            openLibrary.library().act(new ReaderAction.Star(true), 1).join();
            var copy = openLibrary.library().backup(null);
            Files.setLastModifiedTime(copy, FileTime.from(NOON.instant()));
        }
    }

    private void set(String language, AppearanceSettings.Theme theme, int typeSize) {
        new SettingsFile(folder)
                .write(Settings.DEFAULT.withAppearance(Settings.DEFAULT
                        .appearance()
                        .withLanguage(language)
                        .withTheme(theme)
                        .withTypeSize(typeSize)));
    }

    private void damage() throws IOException {
        Files.writeString(library(), "shopping list");
    }

    private Path library() {
        return folder.resolve("offprint.db");
    }

    /// A start of the program, up to where the library is open.
    private final class Start {
        private final List<Window> before = FxToolkit.on(() -> List.copyOf(Window.getWindows()));
        private final CompletableFuture<@Nullable OpenLibrary> inside = new CompletableFuture<>();

        Start() {
            var opening = LibraryOpenDialog.opening(() -> OpenLibrary.open(folder, NOON));
            Thread.ofPlatform().start(() -> inside.complete(new LibraryOpenDialog(folder, NOON).open(opening)));
        }

        private @Nullable Stage window() {
            return (Stage) Window.getWindows().stream()
                    .filter(each -> !before.contains(each))
                    .findFirst()
                    .orElse(null);
        }

        private Stage shown() {
            FxToolkit.until("there is a window", () -> window() != null);
            return Objects.requireNonNull(FxToolkit.on(this::window));
        }

        private Stream<Button> buttons() {
            return nodes(shown().getScene().getRoot())
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast);
        }

        List<String> choices() {
            return buttons().map(Button::getText).toList();
        }

        String says() {
            return nodes(shown().getScene().getRoot())
                    .filter(node -> node.getStyleClass().contains("placard"))
                    .map(Node::getAccessibleText)
                    .findFirst()
                    .orElse("");
        }

        void choose(String name) {
            var window = shown();
            var button = buttons()
                    .filter(each -> name.equals(each.getText()))
                    .findFirst()
                    .orElseThrow();
            FxToolkit.run(button::fire);
            assertThat(window.isShowing()).isFalse();
        }

        void picture(String name) throws IOException {
            var scene = shown().getScene();
            PngFile.write(FxToolkit.on(() -> scene.snapshot(null)), PICTURES.resolve(name + ".png"));
        }

        @Nullable
        OpenLibrary inside() {
            return inside.join();
        }
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(LibraryOpenDialogTest::nodes))
                : Stream.of(node);
    }

    @Test
    void a_damaged_library_gets_its_newest_copy_back_and_what_was_there_is_kept() throws IOException {
        damage();
        var start = new Start();
        assertThat(start.says())
                .isEqualTo("The library cannot be opened " + library() + " is not a library of Offprint.");
        assertThat(start.choices())
                .containsExactly(
                        "Restore the backup of May 22, 2025",
                        "Restore another backup…",
                        "Try again",
                        "Start with an empty library",
                        "Quit");
        start.choose("Restore the backup of May 22, 2025");

        try (var openLibrary = start.inside()) {
            assertThat(openLibrary).isNotNull();
            assertThat(openLibrary.library().list(ListQuery.ALL.onlyStarred()).keys())
                    .containsExactly(1);
        }
        assertThat(folder.resolve("backup").resolve("damaged-1.db")).hasContent("shopping list");
    }

    @Test
    void what_was_damaged_before_is_offered_as_no_copy() throws IOException {
        damage();
        var first = new Start();
        first.choose("Restore the backup of May 22, 2025");
        try (var openLibrary = first.inside()) {
            assertThat(openLibrary).isNotNull();
        }
        Files.delete(folder.resolve("backup").resolve("offprint-2025-05-22.db"));
        damage();
        var second = new Start();
        assertThat(second.choices())
                .containsExactly("Restore a backup…", "Try again", "Start with an empty library", "Quit");
        second.choose("Quit");
        assertThat(second.inside()).isNull();
    }

    @Test
    void who_has_no_copy_can_begin_with_an_empty_library_and_what_was_there_is_kept() throws IOException {
        damage();
        var start = new Start();
        start.choose("Start with an empty library");

        try (var openLibrary = start.inside()) {
            assertThat(openLibrary).isNotNull();
            assertThat(openLibrary.library().list(ListQuery.ALL).keys()).isEmpty();
            assertThat(openLibrary.library().check(false).sound()).isTrue();
        }
        assertThat(folder.resolve("backup").resolve("damaged-1.db")).hasContent("shopping list");
    }

    @Test
    void a_copy_cannot_help_where_another_program_has_put_its_database() throws IOException {
        Files.move(library(), folder.resolve("kept.db"));
        Files.copy(foreign(), library());
        var start = new Start();
        assertThat(start.says())
                .isEqualTo("The library cannot be opened " + library()
                        + " is a database of another program: move it away and try again.");
        assertThat(start.choices()).containsExactly("Try again", "Quit");
        Files.delete(library());
        Files.move(folder.resolve("kept.db"), library());
        start.choose("Try again");

        try (var openLibrary = start.inside()) {
            assertThat(openLibrary).isNotNull();
            assertThat(openLibrary.library().list(ListQuery.ALL).keys()).containsExactly(1);
        }
    }

    @Test
    void a_copy_that_is_none_is_told_and_can_be_chosen_again() throws IOException {
        Files.writeString(folder.resolve("backup").resolve("offprint-2025-05-22.db"), "no copy");
        damage();
        var start = new Start();
        start.choose(start.choices().getFirst());

        assertThat(start.says()).startsWith("The library cannot be opened ").contains("offprint-2025-05-22.db");
        assertThat(start.choices())
                .containsExactly("Restore a backup…", "Try again", "Start with an empty library", "Quit");
        start.choose("Quit");
        assertThat(library()).hasContent("shopping list");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 100", "en, DARK, 100", "de, LIGHT, 200", "de, DARK, 200"})
    void it_speaks_the_language_and_has_the_looks_that_are_set(
            String language, AppearanceSettings.Theme theme, int typeSize) throws IOException {
        set(language, theme, typeSize);
        damage();
        var start = new Start();
        start.picture("refused-%s-%s-%d".formatted(language, theme.name().toLowerCase(Locale.ROOT), typeSize));
        assertThat(start.choices().getLast()).isEqualTo(language.equals("de") ? "Beenden" : "Quit");
        start.choose(start.choices().getLast());
    }

    /// A database that is no library.
    private Path foreign() {
        var file = folder.resolve("foreign.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE shopping (item TEXT)");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        return file;
    }
}
