package dev.offprint.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an archive of preprints says of a paper's state there.
///
/// @param version   the newest known, from 1; null when nobody told
/// @param first     the version that was known first, to tell that a newer one came; null with `version`
/// @param revisedOn the day of the newest version
/// @param withdrawn whether its authors or the archive took it back; it stays readable
/// @param comment   the authors' own: `12 pages, 3 figures`
/// @param journal   where it was published since, as the authors say
public record PreprintInfo(
        @Nullable Integer version,
        @Nullable Integer firstKnown,
        @Nullable LocalDate revisedOn,
        boolean withdrawn,
        @Nullable String comment,
        @Nullable String journal) {
    public static final PreprintInfo NONE = new PreprintInfo(null, null, null, false, null, null);

    public PreprintInfo {
        if ((version == null) != (firstKnown == null) || (version != null && (firstKnown < 1 || version < firstKnown))) {
            throw new IllegalArgumentException("version " + version + " after version " + firstKnown);
        }
    }

    /// What one answer of an archive says.
    public static PreprintInfo of(
            @Nullable Integer version,
            @Nullable LocalDate revisedOn,
            boolean withdrawn,
            @Nullable String comment,
            @Nullable String journal) {
        return new PreprintInfo(version, version, revisedOn, withdrawn, comment, journal);
    }

    /// This state after somebody told of `news`: the higher version is believed, the other fills gaps. Of one version
    /// nothing takes a withdrawal back.
    public PreprintInfo mergedWith(PreprintInfo other) {
        if (other.equals(NONE) || equals(NONE)) {
            return equals(NONE) ? other : this;
        }
        if (other.version == null || (version != null && other.version < version)) {
            boolean withdrawnNow = withdrawn || (other.version == null && other.withdrawn);
            return new PreprintInfo(
                    version, firstKnown, revisedOn, withdrawnNow, firstNonNull(comment, other.comment), firstNonNull(journal, other.journal));
        }
        boolean same = version == null || version.equals(other.version);
        return new PreprintInfo(
                other.version,
                firstKnown == null ? other.firstKnown : firstKnown,
                other.revisedOn == null && same ? revisedOn : other.revisedOn,
                other.withdrawn || (same && withdrawn),
                firstNonNull(other.comment, comment),
                firstNonNull(other.journal, journal));
    }

    /// The newest version where it came after the one that was known first; else null.
    public @Nullable Integer newerVersion() {
        return version != null && firstKnown != null && version > firstKnown ? version : null;
    }

    /// What of this is news to somebody who has seen so much; [SeenRevision#NOTHING] when nothing is.
    public SeenRevision unseen(SeenRevision seen) {
        var newer = newerVersion();
        return new SeenRevision(newer == null || newer <= seen.version() ? 0 : newer, withdrawn && !seen.withdrawn());
    }

    private static @Nullable String firstNonNull(@Nullable String text, @Nullable String other) {
        return text != null ? text : other;
    }
}
