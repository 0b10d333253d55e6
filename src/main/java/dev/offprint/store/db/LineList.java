package dev.offprint.store.db;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists of short texts, as the database holds them: one to a line.
public final class LineList {
    private LineList() {}

    static @Nullable public String join(List<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        var joined = String.join("\n", texts);
        // A line break inside a text would make two of it.
        return joined.lines().count() == texts.size()
                ? joined
                : String.join("\n", texts.stream().map(LineList::oneLine).toList());
    }

    public static List<String> split(@Nullable String lines) {
        return lines == null ? List.of() : List.of(lines.split("\n", -1));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
