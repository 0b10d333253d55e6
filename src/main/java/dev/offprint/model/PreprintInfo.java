package dev.offprint.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The state of a paper at its preprint archive.
///
/// @param version   the newest known version, from 1; null if unknown
/// @param firstKnown the version that was known first; a newer version is detected by comparison with it. Null if
///     `version` is null
/// @param revisedOn the day of the newest version
/// @param withdrawn whether the authors or the archive withdrew the paper; it stays readable
/// @param comment   the authors' comment: `12 pages, 3 figures`
/// @param journal   where the paper was published later, according to the authors
public record PreprintInfo(
        @Nullable Integer version,
        @Nullable Integer firstKnown,
        @Nullable LocalDate revisedOn,
        boolean withdrawn,
        @Nullable String comment,
        @Nullable String journal) {
    public static final PreprintInfo NONE = new PreprintInfo(null, null, null, false, null, null);

    public PreprintInfo {
        if ((version == null) != (firstKnown == null)
                || (version != null && (firstKnown < 1 || version < firstKnown))) {
            throw new IllegalArgumentException("version " + version + " after version " + firstKnown);
        }
    }

    /// The state according to one response of an archive.
    public static PreprintInfo of(
            @Nullable Integer version,
            @Nullable LocalDate revisedOn,
            boolean withdrawn,
            @Nullable String comment,
            @Nullable String journal) {
        return new PreprintInfo(version, version, revisedOn, withdrawn, comment, journal);
    }

    /// Combines two states: the higher version wins, the other fills gaps. A withdrawal of a version is never revoked
    /// for the same version.
    public PreprintInfo mergedWith(PreprintInfo other) {
        if (other.equals(NONE) || equals(NONE)) {
            return equals(NONE) ? other : this;
        }
        if (other.version == null || (version != null && other.version < version)) {
            boolean withdrawnNow = withdrawn || (other.version == null && other.withdrawn);
            return new PreprintInfo(
                    version,
                    firstKnown,
                    revisedOn,
                    withdrawnNow,
                    firstNonNull(comment, other.comment),
                    firstNonNull(journal, other.journal));
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

    /// The newest version if it is newer than the first known one; else null.
    public @Nullable Integer newerVersion() {
        return version != null && firstKnown != null && version > firstKnown ? version : null;
    }

    /// The part of this state that the reader has not seen; [SeenRevision#NONE] if there is none.
    public SeenRevision unseen(SeenRevision seen) {
        var newer = newerVersion();
        return new SeenRevision(newer == null || newer <= seen.version() ? 0 : newer, withdrawn && !seen.withdrawn());
    }

    private static @Nullable String firstNonNull(@Nullable String text, @Nullable String other) {
        return text != null ? text : other;
    }

    /// The conference or journal that the archive names; null for none.
    public @Nullable String venue() {
        return VenueParser.parse(journal, withdrawn ? null : comment);
    }
}
