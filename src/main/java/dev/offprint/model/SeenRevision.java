package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The archive state of a paper that the reader has seen.
///
/// @param version   the newest seen version; 0 for none
/// @param withdrawn whether the reader has seen that the paper is withdrawn
public record SeenRevision(int version, boolean withdrawn) {
    public static final SeenRevision NONE = new SeenRevision(0, false);

    /// The newest seen version; null for none.
    public @Nullable Integer versionOrNull() {
        return version == 0 ? null : Integer.valueOf(version);
    }

    /// The union of both.
    public SeenRevision merge(SeenRevision more) {
        return new SeenRevision(Math.max(version, more.version), withdrawn || more.withdrawn);
    }
}
