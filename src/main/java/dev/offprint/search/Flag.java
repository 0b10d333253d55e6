package dev.offprint.search;

import dev.offprint.model.KeptPaper;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a paper has (`has:code`) and is to its reader (`is:starred`).
enum Flag {
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
    WITHDRAWN(512);

    private final long bit;

    Flag(long bit) {
        this.bit = bit;
    }

    String term() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of several, as one number.
    static long bits(Set<Flag> flags) {
        return flags.stream().mapToLong(Flag::bit).sum();
    }

    /// What stands for it in the index's column: never to be given to another.
    long bit() {
        return bit;
    }

    static Set<Flag> of(KeptPaper kept) {
        var flags = EnumSet.noneOf(Flag.class);
        var marks = kept.marks();
        set(flags, CODE, kept.paper().links().code() != null);
        set(flags, NOTE, marks.note() != null);
        set(flags, PDF, kept.paper().links().pdf() != null);
        set(flags, SUMMARY, kept.paper().aiSummary() != null);
        set(flags, STARRED, marks.starred());
        set(flags, READ, marks.read());
        set(flags, DISMISSED, marks.dismissed());
        set(flags, UPDATED, kept.paper().preprint().renewed() != null);
        set(flags, WITHDRAWN, kept.paper().preprint().withdrawn());
        set(flags, UNREAD, !marks.read() && !marks.dismissed());
        return flags;
    }

    private static void set(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
