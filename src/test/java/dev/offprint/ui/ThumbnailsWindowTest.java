package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.images.ThumbnailSource;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thumbnails in the rows of the real window.
@Tag("window")
final class ThumbnailsWindowTest {
    @TempDir
    Path folder;

    private final List<Long> asked = new CopyOnWriteArrayList<>();
    private byte[] png = new byte[0];

    @BeforeEach
    void draw() throws IOException {
        var image = FxToolkit.on(() -> {
            var drawn = new WritableImage(400, 250);
            for (int x = 0; x < 400; x++) {
                for (int y = 0; y < 250; y++) {
                    drawn.getPixelWriter().setColor(x, y, Color.hsb(x * 0.9, 0.6, 0.5 + y / 500.0));
                }
            }
            return drawn;
        });
        var file = folder.resolve("drawn.png");
        PngFile.write(image, file);
        png = Files.readAllBytes(file);
    }

    private TestWindow window(boolean shown) {
        ThumbnailSource pictures = (key, answer) -> {
            asked.add(key);
            answer.accept(png);
        };
        var settings =
                Settings.DEFAULT.withTheme(AppearanceSettings.Theme.LIGHT).withImages(new Settings.Images(shown, 100));
        return new TestWindow(
                SampleLibrary.of14Days().withTopics(),
                TestWindow.settings(folder, settings, 1280, 820),
                Locale.UK,
                pictures);
    }

    @Test
    void only_visible_rows_load_thumbnails() throws IOException {
        try (var window = window(true)) {
            window.until("pictures are shown", () -> pictures(window) > 4);
            PngFile.write(
                    window.picture(),
                    Files.createDirectories(Path.of("target", "screens")).resolve("light-pictures.png"));

            assertThat(asked).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void disabled_thumbnails_are_not_loaded() {
        try (var window = window(false)) {
            window.type("jj");

            assertThat(asked).isEmpty();
            assertThat(pictures(window)).isZero();
        }
    }

    private static int pictures(TestWindow window) {
        return FxToolkit.on(() ->
                window.all(ImageView.class, view -> view.getImage() != null).size());
    }
}
