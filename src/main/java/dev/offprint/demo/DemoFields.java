package dev.offprint.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The named texts of one paper in a `day-*.txt` file, whose form stands at the head of the first of them.
record DemoFields(String id, Map<String, String> values) {
    private static final Set<String> NAMES = Set.of("""
        title authors organization published categories keywords code project stars upvotes comments summary abstract
        again marks tags note\
        """.split("\\s+", -1));
    private static final Pattern FIELD = Pattern.compile("([a-z]+):(.*)");
    private static final int INDENT = 2;

    DemoFields {
        values = Map.copyOf(values);
    }

    /// Reads a block from behind its `== ` to the next one's.
    ///
    /// @throws IllegalStateException at a line that belongs to no field, or an unknown name
    static DemoFields read(String block) {
        var lines = block.lines().toList();
        var id = lines.getFirst().strip();
        var values = new LinkedHashMap<String, String>();
        @Nullable String name = null;
        for (var line : lines.subList(1, lines.size())) {
            var field = FIELD.matcher(line);
            if (field.matches() && NAMES.contains(field.group(1))) {
                name = field.group(1);
                values.put(name, field.group(2).strip());
            } else if (name != null && (line.isBlank() || line.startsWith(" "))) {
                values.merge(name, line.isBlank() ? "" : line.substring(INDENT), (all, more) -> all + "\n" + more);
            } else {
                throw new IllegalStateException(id + ": no field: " + line);
            }
        }
        return new DemoFields(id, values);
    }

    /// The value with its lines joined by spaces; null when there is none.
    @Nullable
    String text(String name) {
        var value = values.get(name);
        return value == null ? null : value.strip().replaceAll("\\s+", " ");
    }

    /// The value as it stands, without blank lines around it; null when there is none.
    @Nullable
    String lines(String name) {
        var value = values.get(name);
        return value == null ? null : value.strip();
    }

    String required(String name) {
        var value = text(name);
        if (value == null) {
            throw new IllegalStateException(id + " has no " + name);
        }
        return value;
    }

    @Nullable
    Integer number(String name) {
        var value = text(name);
        return value == null ? null : Integer.valueOf(value);
    }

    /// The parts of a value; none when there is no such field.
    List<String> parts(String name, String separator) {
        var value = text(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(separator, -1)).map(String::strip).toList();
    }
}
