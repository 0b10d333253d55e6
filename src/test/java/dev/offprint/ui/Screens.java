package dev.offprint.ui;

import dev.offprint.settings.Settings;
import dev.offprint.settings.SettingsFile;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.shell.Shell;
import dev.offprint.ui.shell.ShellActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;

/// Takes pictures of the window in all its states.
public final class Screens {
    private Screens() {}

    public static void main(String[] arguments) throws IOException {
        var to = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
        Files.createDirectories(to);
        for (var theme : new Settings.Theme[] {Settings.Theme.LIGHT, Settings.Theme.DARK}) {
            var name = theme.name().toLowerCase(Locale.ROOT);
            try (var window = new Window(InventedLibrary.of14Days(), Settings.DEFAULT.withTheme(theme), 1280, 820)) {
                window.shot(to.resolve(name + "-day.png"));
            }
        }
        System.exit(0);
    }

    static final class Window implements AutoCloseable {
        final Stage stage;
        final Shell shell;
        final ExecutorService ask = Executors.newFixedThreadPool(2);

        Window(InventedLibrary library, Settings settings, double width, double height) throws IOException {
            var folder = Files.createTempDirectory("screens");
            var file = new SettingsFile(folder);
            file.write(settings.withWindow(new Settings.Frame(0, 0, width, height, false), settings.panes()));
            var made = new AtomicReference<Shell>();
            stage = Toolkit.on(() -> {
                var fresh = new Stage();
                var actions = new ShellActions(() -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, _ -> {}, () -> {});
                made.set(new Shell(
                        fresh,
                        library.doors(),
                        actions,
                        file,
                        new Texts(Locale.UK, ZoneOffset.UTC),
                        InventedLibrary::now,
                        ask));
                made.get().show();
                return fresh;
            });
            shell = made.get();
        }

        void shot(Path file) throws IOException {
            int[] frames = {0};
            Toolkit.until("some frames have passed", () -> ++frames[0] > 20);
            WritableImage image = Toolkit.on(() -> {
                var parameters = new SnapshotParameters();
                parameters.setTransform(new Scale(1, 1));
                return stage.getScene().getRoot().snapshot(parameters, null);
            });
            Png.write(image, file);
        }

        @Override
        public void close() {
            Toolkit.run(() -> {
                shell.close();
                stage.close();
            });
            ask.shutdown();
        }
    }
}
