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
        @Nullable Integer first,
        @Nullable LocalDate revisedOn,
        boolean withdrawn,
        @Nullable String comment,
        @Nullable String journal) {
    public static final PreprintInfo NONE = new PreprintInfo(null, null, null, false, null, null);

    public PreprintInfo {
        if ((version == null) != (first == null) || (version != null && (first < 1 || version < first))) {
            throw new IllegalArgumentException("version " + version + " after version " + first);
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
    public PreprintInfo told(PreprintInfo news) {
        if (news.equals(NONE) || equals(NONE)) {
            return equals(NONE) ? news : this;
        }
        if (news.version == null || (version != null && news.version < version)) {
            boolean gone = withdrawn || (news.version == null && news.withdrawn);
            return new PreprintInfo(
                    version, first, revisedOn, gone, or(comment, news.comment), or(journal, news.journal));
        }
        boolean same = version == null || version.equals(news.version);
        return new PreprintInfo(
                news.version,
                first == null ? news.first : first,
                news.revisedOn == null && same ? revisedOn : news.revisedOn,
                news.withdrawn || (same && withdrawn),
                or(news.comment, comment),
                or(news.journal, journal));
    }

    /// The newest version where it came after the one that was known first; else null.
    public @Nullable Integer renewed() {
        return version != null && first != null && version > first ? version : null;
    }

    /// What of this is news to somebody who has seen so much; [SeenRevision#NOTHING] when nothing is.
    public SeenRevision news(SeenRevision seen) {
        var newer = renewed();
        return new SeenRevision(newer == null || newer <= seen.version() ? 0 : newer, withdrawn && !seen.withdrawn());
    }

    private static @Nullable String or(@Nullable String text, @Nullable String other) {
        return text != null ? text : other;
    }
}
