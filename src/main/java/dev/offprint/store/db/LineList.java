package dev.offprint.store.db;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists of short texts stored as one text with one element per line.
public final class LineList {
    private LineList() {}

    static @Nullable public String join(List<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        var joined = String.join("\n", texts);
        // A line break inside an element would split it.
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
