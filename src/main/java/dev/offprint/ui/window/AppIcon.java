package dev.offprint.ui.window;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The application icon in all sizes that desktops use.
final class AppIcon {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private AppIcon() {}

    static List<Image> all() {
        return SIZES.stream()
                .map(size -> new Image(Objects.requireNonNull(
                        AppIcon.class.getResourceAsStream("/dev/offprint/ui/icon-" + size + ".png"))))
                .toList();
    }
}
