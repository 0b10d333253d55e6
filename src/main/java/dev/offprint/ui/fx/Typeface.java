package dev.offprint.ui.fx;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which typeface to set the window in. macOS and Windows have one made for it, which JavaFX calls `System`; on Linux
/// that name often
/// means DejaVu, so the first of some well-drawn faces that is installed is taken.
public final class Typeface {
    private static final List<String> GOOD = List.of(
            "Inter", "Adwaita Sans", "Cantarell", "Noto Sans", "Source Sans 3", "Open Sans", "Roboto", "Ubuntu");

    private Typeface() {}

    /// The family to use out of those installed; null to leave the choice to the system.
    public static @Nullable String choose(String system, Collection<String> installed) {
        if (!system.startsWith("Linux")) {
            return null;
        }
        return GOOD.stream().filter(installed::contains).findFirst().orElse(null);
    }

    /// The family that sets headings a little heavier than `family`, where the machine has such a cut; null for plain
    /// bold.
    public static @Nullable String strong(String family, Collection<String> installed) {
        return Stream.of(" Semi Bold", " SemiBold", " Semibold")
                .map(family::concat)
                .filter(installed::contains)
                .findFirst()
                .orElse(null);
    }
}
