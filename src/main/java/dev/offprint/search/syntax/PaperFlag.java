package dev.offprint.search.syntax;

import dev.offprint.model.StoredPaper;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a paper has (`has:code`) and is to its reader (`is:starred`).
public enum PaperFlag {
    CODE(1),
    NOTE(2),
    PDF(4),
    SUMMARY(8),
    STARRED(16),
    READ(32),
    DISMISSED(64),
    /// Neither read nor dismissed.
    UNREAD(128),
    /// Of a newer version than the one that was known first.
    UPDATED(256),
    WITHDRAWN(512),
    /// The whole paper is on disk.
    KEPT(1024),
    /// The same, of which the text is searched.
    FULLTEXT(2048);

    private final long bit;

    PaperFlag(long bit) {
        this.bit = bit;
    }

    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of several, as one number.
    public static long bits(Set<PaperFlag> flags) {
        return flags.stream().mapToLong(PaperFlag::bit).sum();
    }

    /// What stands for it in the index's column: never to be given to another.
    public long bit() {
        return bit;
    }

    public static Set<PaperFlag> of(StoredPaper kept) {
        var flags = EnumSet.noneOf(PaperFlag.class);
        var marks = kept.state();
        set(flags, CODE, kept.paper().links().code() != null);
        set(flags, NOTE, marks.note() != null);
        set(flags, PDF, kept.paper().links().pdf() != null);
        set(flags, SUMMARY, kept.paper().aiSummary() != null);
        set(flags, STARRED, marks.starred());
        set(flags, READ, marks.read());
        set(flags, DISMISSED, marks.dismissed());
        set(flags, UPDATED, kept.paper().preprint().newerVersion() != null);
        set(flags, WITHDRAWN, kept.paper().preprint().withdrawn());
        set(flags, KEPT, kept.kept());
        set(flags, FULLTEXT, kept.kept());
        set(flags, UNREAD, !marks.read() && !marks.dismissed());
        return flags;
    }

    private static void set(Set<PaperFlag> flags, PaperFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
