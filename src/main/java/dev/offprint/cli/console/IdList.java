package dev.offprint.cli.console;

import dev.offprint.export.PaperJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ids of a command's arguments, of which `-` stands for those on standard input: an id on each line, or what `list`,
/// `search` and `similar` print, with and without `--json`.
public final class IdList {
    private static final String STATES = "●○★×";

    private IdList() {}

    public static List<String> expand(List<String> arguments, InputStream in) {
        var ids = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.equals("-")) {
                ids.addAll(lines(in));
            } else {
                ids.add(argument);
            }
        }
        return ids;
    }

    private static List<String> lines(InputStream in) {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            var ids = new ArrayList<String>();
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                var id = id(line);
                if (id != null) {
                    ids.add(id);
                }
            }
            return ids;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The id of a line; null for the second line of a paper, which is indented, and an empty one.
    private static @Nullable String id(String line) {
        if (line.isBlank() || line.startsWith(" ")) {
            return null;
        }
        if (line.startsWith("{")) {
            return PaperJson.id(line);
        }
        var text = STATES.indexOf(line.charAt(0)) >= 0 ? line.substring(1).strip() : line.strip();
        return text.split("\\s+", 2)[0];
    }
}
