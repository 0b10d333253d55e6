package dev.offprint.ui.help;

import dev.offprint.ui.fx.Localization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The user guide in the form shown in the window: without its title, table rows as list items, and each paragraph in
/// one line, which the window wraps.
public final class Guide {
    private Guide() {}

    /// The bundled guide in the user's language; empty if it is missing.
    public static String text(Localization texts) {
        try (var file = Guide.class.getResourceAsStream(texts.of("guide.file"))) {
            return file == null ? "" : simplify(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException error) {
            throw new UncheckedIOException("The program's own guide cannot be read.", error);
        }
    }

    /// An image of the guide; null if it is missing.
    static @Nullable GuidePicture picture(String address, String altText) {
        var file = Guide.class.getResource(address);
        return file == null ? null : new GuidePicture(file, altText);
    }

    static String simplify(String markdown) {
        var lines = new ArrayList<String>();
        boolean code = false;
        boolean paragraphOpen = false;
        for (var line : markdown.lines().toList()) {
            code ^= line.startsWith("```");
            if (code || line.startsWith("```")) {
                lines.add(line);
                paragraphOpen = false;
            } else if (line.startsWith("|")) {
                if (line.startsWith("|---")) {
                    lines.removeLast(); // the header row
                } else {
                    lines.add(listItem(line));
                }
                paragraphOpen = false;
            } else if (!line.startsWith("# ")) {
                boolean startsBlock = line.isBlank() || line.startsWith("#") || line.startsWith("- ");
                if (paragraphOpen && !startsBlock) {
                    lines.add(lines.removeLast() + " " + line.strip());
                } else {
                    lines.add(line);
                }
                paragraphOpen = !line.isBlank() && !line.startsWith("#");
            }
        }
        return String.join("\n", lines);
    }

    private static String listItem(String row) {
        List<String> cells = Arrays.stream(row.substring(1).split("\\|", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return "- **" + cells.getFirst() + "**: " + String.join("; ", cells.subList(1, cells.size()));
    }
}
