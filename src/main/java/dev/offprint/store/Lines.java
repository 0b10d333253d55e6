package dev.offprint.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists of short texts, as the database holds them: one to a line.
final class Lines {
    private Lines() {}

    static @Nullable String join(List<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        var joined = String.join("\n", texts);
        // A line break inside a text would make two of it.
        return joined.lines().count() == texts.size()
                ? joined
                : String.join("\n", texts.stream().map(Lines::oneLine).toList());
    }

    static List<String> split(@Nullable String lines) {
        return lines == null ? List.of() : List.of(lines.split("\n", -1));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
