package dev.offprint.ui.help;

import dev.offprint.ui.fx.Localization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The guide as it is read in the window: without its own title, a line of a table as a point of a list, and each
/// paragraph in one line, which the window breaks.
public final class Guide {
    private Guide() {}

    /// What was packed with the program in the reader's language; empty when it was not.
    public static String text(Localization texts) {
        try (var file = Guide.class.getResourceAsStream(texts.of("guide.file"))) {
            return file == null ? "" : readable(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException("The program's own guide cannot be read.", trouble);
        }
    }

    /// A picture of it; null when it was not packed.
    static @Nullable GuidePicture picture(String address, String words) {
        var file = Guide.class.getResource(address);
        return file == null ? null : new GuidePicture(file, words);
    }

    static String readable(String markdown) {
        var lines = new ArrayList<String>();
        boolean code = false;
        boolean goesOn = false;
        for (var line : markdown.lines().toList()) {
            code ^= line.startsWith("```");
            if (code || line.startsWith("```")) {
                lines.add(line);
                goesOn = false;
            } else if (line.startsWith("|")) {
                if (line.startsWith("|---")) {
                    lines.removeLast(); // the names of the columns
                } else {
                    lines.add(point(line));
                }
                goesOn = false;
            } else if (!line.startsWith("# ")) {
                boolean begins = line.isBlank() || line.startsWith("#") || line.startsWith("- ");
                if (goesOn && !begins) {
                    lines.add(lines.removeLast() + " " + line.strip());
                } else {
                    lines.add(line);
                }
                goesOn = !line.isBlank() && !line.startsWith("#");
            }
        }
        return String.join("\n", lines);
    }

    private static String point(String row) {
        List<String> cells = Arrays.stream(row.substring(1).split("\\|", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return "- **" + cells.getFirst() + "**: " + String.join("; ", cells.subList(1, cells.size()));
    }
}
