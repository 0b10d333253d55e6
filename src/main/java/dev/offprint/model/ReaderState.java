package dev.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reader's own state of a paper; no fetch ever touches it. A paper that was never marked is [#NONE].
///
/// @param tags in the order in which they were given, each once
/// @param note as typed
/// @param seen what was taken note of, of newer versions and withdrawals
public record ReaderState(
        boolean starred,
        boolean read,
        boolean dismissed,
        List<String> tags,
        @Nullable String note,
        SeenRevision seen) {
    public static final ReaderState NONE = new ReaderState(false, false, false, List.of(), null);

    /// Marks of a paper of which no news was taken note of.
    public ReaderState(boolean starred, boolean read, boolean dismissed, List<String> tags, @Nullable String note) {
        this(starred, read, dismissed, tags, note, SeenRevision.NONE);
    }

    public ReaderState {
        tags = List.copyOf(tags);
        note = note == null || note.isBlank() ? null : note;
    }
}
