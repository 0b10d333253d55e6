package dev.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reader's state of a paper; fetching never changes it. The state of a paper without any action is [#NONE].
///
/// @param tags in the order in which they were added, without duplicates
/// @param note as typed
/// @param seen the version and withdrawal that the reader has seen
public record ReaderState(
        boolean starred,
        boolean read,
        boolean dismissed,
        List<String> tags,
        @Nullable String note,
        SeenRevision seen) {
    public static final ReaderState NONE = new ReaderState(false, false, false, List.of(), null);

    /// State without any seen revision.
    public ReaderState(boolean starred, boolean read, boolean dismissed, List<String> tags, @Nullable String note) {
        this(starred, read, dismissed, tags, note, SeenRevision.NONE);
    }

    public ReaderState {
        tags = List.copyOf(tags);
        note = note == null || note.isBlank() ? null : note;
    }
}
