package dev.offprint.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The guide says the same in both languages: paragraph by paragraph, with the same keys, commands, pictures and links.
final class GuideParityTest {
    private static final Pattern SIGNS = Pattern.compile("`[^`]+`|!?\\[[^\\]]*]\\(([^)]+)\\)");

    /// What is typed or printed in the reader's own language.
    private static final Map<String, String> OURS =
            Map.of("`Leertaste`", "`space`", "`nh`", "`fwn`", "`22. Mai`", "`may 22`", "`gestern`", "`yesterday`");

    @Test
    void the_german_guide_has_the_parts_of_the_english_one() throws IOException {
        assertThat(parts("docs/guide.de.md")).containsExactlyElementsOf(parts("docs/guide.md"));
    }

    @Test
    void every_part_of_a_guide_is_seen() {
        assertThat(parts(Stream.of(
                        "## Head",
                        "One `a`",
                        "and [b](c.md).",
                        "",
                        "![Day](d.png)",
                        "| `e` | f |",
                        "- **g** `h`",
                        "  more",
                        "```sh",
                        "offprint fetch",
                        "```",
                        "Last.")))
                .containsExactly(
                        "##",
                        "text `a` c.md",
                        "text d.png",
                        "| `e` 2",
                        "- `h`",
                        "```sh",
                        "offprint fetch",
                        "```",
                        "text");
    }

    private static List<String> parts(String file) throws IOException {
        return parts(Files.readString(Path.of(file)).lines());
    }

    /// A line for each heading, paragraph, point, line of a table and line of code: what it is, and the signs in it
    /// that
    /// do not depend on the language, in their order.
    private static List<String> parts(Stream<String> lines) {
        var parts = new ArrayList<String>();
        boolean code = false;
        boolean goesOn = false;
        for (var line : lines.toList()) {
            if (code || line.startsWith("```")) {
                code ^= line.startsWith("```");
                parts.add(line);
                goesOn = false;
            } else if (goesOn && !line.isBlank() && !line.matches("(#|- |\\|).*")) {
                parts.add(parts.removeLast() + signs(line));
            } else if (!line.isBlank()) {
                parts.add(kind(line) + signs(line) + (line.startsWith("|") ? " " + cells(line) : ""));
                goesOn = !line.startsWith("#") && !line.startsWith("|");
            } else {
                goesOn = false;
            }
        }
        return parts;
    }

    private static String kind(String line) {
        return line.startsWith("#")
                ? line.substring(0, line.indexOf(' '))
                : line.startsWith("|") || line.startsWith("- ") ? line.substring(0, 1) : "text";
    }

    private static long cells(String row) {
        return row.chars().filter(sign -> sign == '|').count() - 1;
    }

    private static String signs(String line) {
        var signs = new StringBuilder();
        SIGNS.matcher(line).results().forEach(found -> {
            var sign = found.group(1) == null ? found.group() : found.group(1);
            signs.append(' ').append(OURS.getOrDefault(sign, sign).replace("pictures/de/", "pictures/"));
        });
        return signs.toString();
    }
}
