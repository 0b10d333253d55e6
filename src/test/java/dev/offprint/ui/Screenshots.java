package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.AppearanceSettings.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes screenshots of a window in both themes and at two font sizes into `target/screens`, and checks that all texts
/// fit.
final class Screenshots {
    private static final Path TO = Path.of("target", "screens");
    private static final int[] SIZES = {100, 200};

    private final TestWindow window;
    private final List<String> faults = new ArrayList<>();

    Screenshots(TestWindow window) {
        this.window = window;
    }

    /// Restores the window's appearance.
    void shot(String what) {
        for (int size : SIZES) {
            for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
                window.look(theme, size);
                var name = what + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size;
                write(name);
                FxToolkit.run(() ->
                        TextFit.faults(window.stage().getScene()).forEach(fault -> faults.add(name + ": " + fault)));
            }
        }
        window.look(Theme.LIGHT, 100);
    }

    private void write(String name) {
        try {
            Files.createDirectories(TO);
            PngFile.write(window.picture(), TO.resolve(name + ".png"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void everythingFitted() {
        assertThat(faults).isEmpty();
    }
}
