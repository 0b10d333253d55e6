package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// How much of what became of a paper at its archive the reader has taken note of.
///
/// @param version   the newest version; 0 for none
/// @param withdrawn whether a withdrawal
public record SeenRevision(int version, boolean withdrawn) {
    public static final SeenRevision NONE = new SeenRevision(0, false);

    /// The newest version; null for none.
    public @Nullable Integer versionOrNull() {
        return version == 0 ? null : Integer.valueOf(version);
    }

    /// This and `more`: what was seen once stays seen.
    public SeenRevision merge(SeenRevision more) {
        return new SeenRevision(Math.max(version, more.version), withdrawn || more.withdrawn);
    }
}
