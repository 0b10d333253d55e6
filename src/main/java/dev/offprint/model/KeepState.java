package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// How it stands with a whole paper.
///
/// @param kept    what is on disk; null where nothing is
/// @param wanted  whether it is to be fetched
/// @param failure why the last attempt failed; null where none did
public record KeepState(
        @Nullable KeptPaper kept, boolean wanted, @Nullable Message failure) {
    public static final KeepState NONE = new KeepState(null, false, null);
}
