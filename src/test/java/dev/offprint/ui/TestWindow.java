package dev.offprint.ui;

import dev.offprint.images.ThumbnailSource;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.TopicNews;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.ReadingSettings;
import dev.offprint.settings.SearchHistoryFile;
import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.settings.WindowState;
import dev.offprint.ui.fx.FxDelayedCalls;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.searchbox.SearchHistory;
import dev.offprint.ui.settings.StorageInfo;
import dev.offprint.ui.window.AppActions;
import dev.offprint.ui.window.AppInfo;
import dev.offprint.ui.window.MainWindow;
import dev.offprint.ui.window.SettingsStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The real window on a library, for a test that types into it and looks at it.
public final class TestWindow implements AutoCloseable {
    /// Settings by which no paper counts as read only because a busy machine shows it for long.
    public static final Settings BY_HAND =
            Settings.DEFAULT.withReading(Settings.DEFAULT.reading().withWhen(ReadingSettings.When.BY_HAND));

    /// What the window asked the rest of the program to do.
    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final SampleQuestions ask = new SampleQuestions();
    private final Stage stage;
    private final MainWindow shell;
    private final SettingsStore memory;

    /// @param folder where the settings are; those there say how large the window is
    public TestWindow(LibraryApi library, Path folder, Locale locale) {
        this(library, folder, locale, SampleLibrary::now);
    }

    /// @param clock what the window takes for now
    public TestWindow(LibraryApi library, Path folder, Locale locale, InstantSource clock) {
        this(library, folder, locale, clock, (_, _) -> {}, true);
    }

    /// A window that is not waited for, on a library that does not answer yet.
    public static TestWindow unanswered(LibraryApi library, Path folder, Locale locale) {
        return new TestWindow(library, folder, locale, SampleLibrary::now, (_, _) -> {}, false);
    }

    public TestWindow(LibraryApi library, Path folder, Locale locale, ThumbnailSource pictures) {
        this(library, folder, locale, SampleLibrary::now, pictures, true);
    }

    private TestWindow(
            LibraryApi library,
            Path folder,
            Locale locale,
            InstantSource clock,
            ThumbnailSource pictures,
            boolean answered) {
        var made = new AtomicReference<MainWindow>();
        memory = new SettingsStore(new SettingsFile(folder), ask, new FxDelayedCalls(), trouble -> {
            throw trouble;
        });
        stage = FxToolkit.on(() -> {
            var fresh = new Stage();
            var texts = new Localization(locale, ZoneOffset.UTC);
            var program = new AppInfo("1.2.3", new StorageInfo(folder, () -> {
                asked.add("backup");
                return folder.resolve("copy.db");
            }));
            made.set(new MainWindow(fresh, library, actions(folder, pictures), memory, program, texts, clock, ask));
            made.get().show(() -> {});
            return fresh;
        });
        shell = made.get();
        frames(14);
        if (answered) {
            answered();
        }
    }

    /// A window of the usual size, in which no paper counts as read by itself.
    public static TestWindow fresh(SampleLibrary library, Path folder) {
        settings(folder, BY_HAND, 1200, 800);
        return again(library, folder);
    }

    /// A window that goes on where the one before it in that folder ended.
    public static TestWindow again(SampleLibrary library, Path folder) {
        return new TestWindow(library.withTopics(), folder, Locale.UK);
    }

    /// Writes settings for a window of that size.
    public static Path settings(Path folder, Settings settings, double width, double height) {
        var frame = new WindowState.Frame(0, 0, width, height, false);
        new SettingsFile(folder)
                .write(settings.withWindow(frame, settings.place().panes()));
        return folder;
    }

    private AppActions actions(Path folder, ThumbnailSource pictures) {
        var searches = new SearchHistoryFile(folder);
        return new AppActions(
                () -> asked.add("refresh"),
                (LocalDate day) -> asked.add("fetch " + day),
                (Integer days) -> asked.add("fetch the last " + days),
                (LocalDate from, LocalDate to) -> asked.add("fetch " + from + " to " + to),
                (List<Path> files) -> asked.add("import " + files),
                (String text) -> asked.add("import text " + text),
                (Path file, long[] keys) -> asked.add("export " + file + " " + keys.length),
                (URI address) -> asked.add("open " + address),
                () -> asked.add("backup"),
                () -> asked.add("rebuild"),
                () -> asked.add("demo"),
                (TopicNews news) -> asked.add("announce " + news.papers()),
                pictures,
                new SearchHistory(searches::read, searches::write));
    }

    public MainWindow shell() {
        return shell;
    }

    /// Chooses another theme and type size, and lets the window put them on.
    public void look(AppearanceSettings.Theme theme, int size) {
        FxToolkit.run(() -> memory.change(old -> old.withTheme(theme).withTypeSize(size)));
        frames(5);
    }

    /// Types as a keyboard does: to whatever has the focus, each sign once the one before has had its effect.
    public void type(String text) {
        text.chars().forEach(sign -> {
            FxToolkit.run(() -> key(Character.toString(sign)));
            answered();
        });
        settle();
    }

    /// Types one sign and waits for nothing. Toolkit's thread.
    public void key(String sign) {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    public void press(KeyCode code) {
        press(code, false);
    }

    public void press(KeyCode code, boolean control) {
        FxToolkit.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        settle();
    }

    /// Presses a key with Alt held.
    public void pressAlt(KeyCode code) {
        FxToolkit.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false)));
        settle();
    }

    private void fire(KeyEvent event) {
        var owner = stage.getScene().getFocusOwner();
        Event.fireEvent(owner == null ? stage.getScene() : owner, event);
    }

    /// Lets the pauses of the window (a typed word, a row that is loaded) go by, and all be answered that it asked.
    public void settle() {
        frames(14);
        answered();
    }

    private void answered() {
        FxToolkit.until("all is answered", ask.quiet());
    }

    public void until(String what, BooleanSupplier condition) {
        FxToolkit.until(what, condition);
    }

    private static void frames(int count) {
        int[] frames = {0};
        FxToolkit.until("some frames have passed", () -> ++frames[0] > count);
    }

    /// Every node of the window that is on screen, popups left out.
    public List<Node> nodes() {
        return FxToolkit.on(() -> TextFit.visible(stage.getScene().getRoot()).toList());
    }

    public <T extends Node> List<T> all(Class<T> type, Predicate<T> which) {
        return nodes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .toList();
    }

    public List<Node> styled(String style) {
        return nodes().stream()
                .filter(node -> node.getStyleClass().contains(style))
                .toList();
    }

    /// What the first label of a style says; nothing where there is none.
    public String label(String style) {
        return all(Label.class, label -> label.getStyleClass().contains(style)).stream()
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    /// The title of the paper that is shown, as it is drawn before its first formula.
    public String title() {
        return all(Text.class, text -> text.getStyleClass().contains("paper-title")).stream()
                .map(Text::getText)
                .findFirst()
                .orElse("");
    }

    /// The rows of papers on screen.
    public VirtualFlow<?> papers() {
        return (VirtualFlow<?>) stage.getScene().getRoot().lookup(".papers .virtual-flow");
    }

    /// What has the keyboard.
    public Node focused() {
        return FxToolkit.on(() -> stage.getScene().getFocusOwner());
    }

    /// The style of the pane that has the keyboard; nothing where none has it.
    public String pane() {
        for (Node node = focused(); node != null; node = node.getParent()) {
            for (var style : List.of("sidebar", "timeline", "reader")) {
                if (node.getStyleClass().contains(style)) {
                    return style;
                }
            }
        }
        return "";
    }

    public Stage stage() {
        return stage;
    }

    public WritableImage picture() {
        return FxToolkit.on(() -> stage.getScene().snapshot(null));
    }

    @Override
    public void close() {
        FxToolkit.run(() -> {
            shell.close();
            stage.close();
        });
        ask.close();
    }
}
