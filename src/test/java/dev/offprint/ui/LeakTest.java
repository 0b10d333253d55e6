package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Closed windows can be garbage-collected.
@Tag("window")
final class LeakTest {
    @TempDir
    Path folder;

    @Test
    void closed_windows_are_collected() {
        var seen = new ArrayList<WeakReference<Object>>();
        for (int i = 0; i < 3; i++) {
            try (var window = new TestWindow(SampleLibrary.empty().withTopics(), folder, Locale.UK)) {
                window.type("jj");
                seen.add(new WeakReference<>(window.stage().getScene().getRoot()));
            }
        }
        // The toolkit may still reference the last one through the focus or the last rendered frame.
        for (int tries = 0; tries < 40 && seen.getFirst().get() != null; tries++) {
            System.gc();
            FxToolkit.until("a frame has passed", () -> true);
        }
        assertThat(seen.getFirst().get()).isNull();
    }
}
