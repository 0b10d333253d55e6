package dev.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reader's own state of a paper; no fetch ever touches it. A paper that was never marked is [#NONE].
///
/// @param tags in the order in which they were given, each once
/// @param note as typed
public record Marks(
        boolean starred,
        boolean read,
        boolean dismissed,
        List<String> tags,
        @Nullable String note) {
    public static final Marks NONE = new Marks(false, false, false, List.of(), null);

    public Marks {
        tags = List.copyOf(tags);
        note = note == null || note.isBlank() ? null : note;
    }
}
