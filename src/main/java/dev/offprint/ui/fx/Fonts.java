package dev.offprint.ui.fx;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Chooses the font families of the window. macOS and Windows have a UI font, which JavaFX calls `System`; on Linux
/// that name often means DejaVu, so the first installed family of a list of well-drawn ones is used.
public final class Fonts {
    private static final List<String> PREFERRED = List.of(
            "Inter", "Adwaita Sans", "Cantarell", "Noto Sans", "Source Sans 3", "Open Sans", "Roboto", "Ubuntu");

    /// Families that have right-to-left letters and punctuation in one font.
    private static final List<String> RIGHT_TO_LEFT_FAMILIES = List.of("DejaVu Sans", "FreeSans", "Liberation Sans");

    private static final String RIGHT_TO_LEFT = "right-to-left";

    private Fonts() {}

    /// The family to use out of the installed ones; null to leave the choice to the system.
    public static @Nullable String choose(String system, Collection<String> installed) {
        if (!system.startsWith("Linux")) {
            return null;
        }
        return PREFERRED.stream().filter(installed::contains).findFirst().orElse(null);
    }

    /// The semi-bold family that belongs to `family`, for headings; null where none is installed and plain bold is
    /// used.
    public static @Nullable String semiBold(String family, Collection<String> installed) {
        return Stream.of(" Semi Bold", " SemiBold", " Semibold")
                .map(family::concat)
                .filter(installed::contains)
                .findFirst()
                .orElse(null);
    }

    /// The family for right-to-left text; null to leave the choice to the system.
    ///
    /// JavaFX on Linux lays out the parts of a line from left to right where letters and punctuation come from
    /// different fonts.
    public static @Nullable String rightToLeft(String system, Collection<String> installed) {
        if (!system.startsWith("Linux")) {
            return null;
        }
        return RIGHT_TO_LEFT_FAMILIES.stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(null);
    }

    /// The style sheet rule that applies this family to right-to-left text.
    public static String rightToLeftRule(String family) {
        return "." + RIGHT_TO_LEFT + " { -fx-font-family: \"" + family + "\" !important; }";
    }

    /// Adds or removes the style class for right-to-left text, depending on `text`.
    public static void applyDirection(Node node, String text) {
        var styles = node.getStyleClass();
        if (!LineBreaker.isRightToLeft(text)) {
            styles.remove(RIGHT_TO_LEFT);
        } else if (!styles.contains(RIGHT_TO_LEFT)) {
            styles.add(RIGHT_TO_LEFT);
        }
    }
}
