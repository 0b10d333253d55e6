package dev.offprint.ui.fx;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Which typeface to set the window in. macOS and Windows have one made for it, which JavaFX calls `System`; on Linux
/// that name often
/// means DejaVu, so the first of some well-drawn faces that is installed is taken.
public final class Fonts {
    private static final List<String> GOOD = List.of(
            "Inter", "Adwaita Sans", "Cantarell", "Noto Sans", "Source Sans 3", "Open Sans", "Roboto", "Ubuntu");

    /// Those with letters from right to left and the signs between them in one face.
    private static final List<String> BOTH_WAYS = List.of("DejaVu Sans", "FreeSans", "Liberation Sans");

    private static final String RIGHT_TO_LEFT = "right-to-left";

    private Fonts() {}

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

    /// The family for texts that run from right to left; null to leave the choice to the system.
    ///
    /// Where letters and the signs between them come from different faces, JavaFX on Linux sets the pieces of a
    /// line from left to right.
    public static @Nullable String rightToLeft(String system, Collection<String> installed) {
        if (!system.startsWith("Linux")) {
            return null;
        }
        return BOTH_WAYS.stream().filter(installed::contains).findFirst().orElse(null);
    }

    /// The rule of a style sheet that sets such texts in that family.
    public static String rightToLeftRule(String family) {
        return "." + RIGHT_TO_LEFT + " { -fx-font-family: \"" + family + "\" !important; }";
    }

    /// Sets a node in the face that its text needs.
    public static void suit(Node node, String text) {
        var styles = node.getStyleClass();
        if (!LineBreaker.rightToLeft(text)) {
            styles.remove(RIGHT_TO_LEFT);
        } else if (!styles.contains(RIGHT_TO_LEFT)) {
            styles.add(RIGHT_TO_LEFT);
        }
    }
}
