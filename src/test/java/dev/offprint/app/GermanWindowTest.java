package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.BaseUrls;
import dev.offprint.model.ArxivId;
import dev.offprint.model.ListQuery;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.Period;
import dev.offprint.model.SourceEntry;
import dev.offprint.platform.OpenRequest;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.settings.WindowState;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.PngFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says, to a reader of German, of what goes wrong in the rooms below it; with pictures in
/// `target/screens`. It is noon of 2026-05-20, and the window shows the day before, which nobody has asked for yet.
@Tag("window")
final class GermanWindowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target", "screens");
    private static final LocalDate DAY = LocalDate.parse("2026-05-19");
    private static final String INTERFACE = "/api/daily_papers?date=2026-05-19&limit=100&p=0";
    private static final String PAGE = "/papers/date/2026-05-19";
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};

    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);
    private final LocalServer server = new LocalServer();

    @TempDir
    Path folder;

    @BeforeEach
    void settings() throws IOException {
        Files.createDirectories(PICTURES);
        var there = WindowState.LastList.of(ListQuery.of(new Period.Day(DAY)));
        var settings = Settings.DEFAULT
                .withAppearance(
                        Settings.DEFAULT.appearance().withLanguage("de").withTheme(AppearanceSettings.Theme.LIGHT))
                .withTimetable(Settings.DEFAULT.timetable().withOn(false))
                .withWindow(
                        new WindowState.Frame(0, 0, 1280, 820, false),
                        Settings.DEFAULT.place().panes());
        new SettingsFile(folder).write(settings.withPlace(settings.place().withPosition(there, null, null)));
        try (var openLibrary = OpenLibrary.open(folder, clock)) {
            var paper = Paper.titled("Kites")
                    .arxivId(new ArxivId("2605.00001"))
                    .publishedOn(LocalDate.parse("2026-05-01"))
                    .build();
            openLibrary
                    .store()
                    .merge(List.of(SourceEntry.unlisted(paper, MetadataQuality.RECORD)), null, clock.instant());
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    /// The program's own window on the library of the folder, as its reader has it.
    private final class Open implements AutoCloseable {
        final OpenLibrary openLibrary = OpenLibrary.open(folder, clock);
        final Consumer<OpenRequest> door;
        private final Thread run;
        private final Stage stage;

        Open() {
            var window = new MainWindowLauncher(clock, false, new BaseUrls(server.base(), server.base()));
            var opened = new CompletableFuture<Consumer<OpenRequest>>();
            var before = FxToolkit.on(() -> List.copyOf(Stage.getWindows()));
            run = Thread.ofPlatform()
                    .start(() -> window.show(openLibrary, opened::complete, new OpenRequest(List.of(), "")));
            door = opened.join();
            stage = (Stage) FxToolkit.on(() -> Stage.getWindows().stream()
                    .filter(each -> !before.contains(each))
                    .findFirst()
                    .orElseThrow());
        }

        /// Waits until a text stands somewhere in the window.
        void says(String text) {
            FxToolkit.until("it says: " + text, () -> texts().anyMatch(text::equals));
        }

        private Stream<String> texts() {
            return nodes(stage.getScene().getRoot()).flatMap(GermanWindowTest::text);
        }

        void press(String button) {
            FxToolkit.until(
                    "there is " + button, () -> buttons(button).findAny().isPresent());
            FxToolkit.run(() -> buttons(button).findFirst().orElseThrow().fire());
        }

        private Stream<Button> buttons(String name) {
            return nodes(stage.getScene().getRoot())
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> name.equals(button.getText()));
        }

        void press(KeyCode code, boolean control) {
            FxToolkit.run(() -> Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        }

        void type(String sign) {
            FxToolkit.run(() -> Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false)));
        }

        void picture(String name) throws IOException {
            PngFile.write(FxToolkit.on(() -> stage.getScene().snapshot(null)), PICTURES.resolve(name + ".png"));
        }

        @Override
        public void close() {
            FxToolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            try {
                assertThat(run.join(PATIENCE)).isTrue();
            } catch (InterruptedException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    private static Stream<Node> nodes(Node node) {
        var below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(GermanWindowTest::nodes)
                : Stream.<Node>empty();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
    }

    private static Stream<String> text(Node node) {
        return node instanceof Labeled label ? Stream.of(label.getText()) : Stream.ofNullable(node.getAccessibleText());
    }

    @Test
    void a_picture_among_the_files() throws IOException {
        var file = Files.write(folder.resolve("drachen.html"), JPEG);
        try (var window = new Open()) {
            window.door.accept(new OpenRequest(List.of(file), ""));

            window.says(file + ": Das ist ein JPEG-Bild und keine Seite mit Arbeiten.");
            window.picture("german-import");
        }
    }

    @Test
    void a_page_that_is_no_list_any_more_also_after_a_restart() throws IOException {
        server.on(INTERFACE, ServerReply.bytes(200, JPEG));
        server.on(PAGE, ServerReply.ok("<html><body><h1>All new</h1></body></html>"));
        try (var window = new Open()) {
            window.press("Diesen Tag holen");

            window.says("Hugging Face Daily Papers, 19.05.2026:"
                    + " Das ist eine Webseite, aber es sind keine Arbeiten darin.");
            window.says("Das ist eine Webseite, aber es sind keine Arbeiten darin.");
            window.picture("german-unreadable");
        }
        try (var window = new Open()) {
            window.says("Die Antwort war nicht lesbar"
                    + " Sie war keine Liste für diesen Tag. Offprint versucht es später automatisch erneut.");
            window.says("Das ist eine Webseite, aber es sind keine Arbeiten darin.");
            window.picture("german-unreadable-restarted");
        }
    }

    @Test
    void a_page_that_ends_in_the_middle() {
        server.on(
                PAGE,
                ServerReply.ok("<html><div data-target=\"DailyPapers\" data-props=\"{&quot;dailyPapers&quot;:[{"));
        try (var window = new Open()) {
            window.press("Diesen Tag holen");

            window.says("Es endet mittendrin, vor dem ersten Eintrag.");
        }
    }

    @Test
    void a_source_that_lets_nobody_in() throws IOException {
        server.otherwise(_ -> ServerReply.status(403));
        try (var window = new Open()) {
            window.press("Diesen Tag holen");

            window.says("Hugging Face Daily Papers, 19.05.2026: Die Quelle lässt ohne Konto niemanden ein (403).");
            window.says("Die Quelle lässt ohne Konto niemanden ein (403).");
            window.picture("german-refused");
        }
    }

    @Test
    void a_redirect_to_an_address_that_may_not_be_asked() {
        server.otherwise(_ -> ServerReply.redirect("ftp://example.org/papers"));
        try (var window = new Open()) {
            window.press("Diesen Tag holen");

            window.says("Der Server verwies auf eine Adresse, die nicht gefragt werden darf:"
                    + " „ftp://example.org/papers“ ist keine Webadresse; gefragt werden nur Adressen mit https.");
        }
    }

    @Test
    void a_backup_for_which_there_is_no_folder() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("backup"), "a file", StandardCharsets.UTF_8);
        try (var window = new Open()) {
            window.press(KeyCode.B, true);

            window.says("Nach " + inTheWay.resolve("offprint-2026-05-20.db") + " ließ sich keine Kopie schreiben ("
                    + inTheWay + "): bitte einen anderen Ort wählen.");
            window.picture("german-backup");
        }
    }

    @Test
    void a_library_that_is_closed_already() throws IOException {
        try (var window = new Open()) {
            window.says("Dieser Tag ist noch nicht geholt Ein Klick holt seine Arbeiten.");
            window.openLibrary.store().close();

            window.type("g");
            window.type("u");

            window.says("Die Bibliothek " + folder.resolve("offprint.db")
                    + " ist geschlossen: bitte Offprint neu starten.");
            window.picture("german-closed");
        }
    }
}
