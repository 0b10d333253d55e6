package dev.offprint.testing;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.Saying;
import org.jspecify.annotations.Nullable;

/// What is said, as the command line says it, so that a test has the sentence itself and not its key.
public final class English {
    private English() {}

    public static @Nullable Saying of(@Nullable Saying saying) {
        return saying == null ? null : Saying.text(saying.english());
    }

    public static @Nullable Saying text(@Nullable String sentence) {
        return sentence == null ? null : Saying.text(sentence);
    }

    public static LedgerEntry of(LedgerEntry entry) {
        return new LedgerEntry(
                entry.edition(),
                entry.status(),
                entry.papers(),
                entry.askedAt(),
                entry.nextAt(),
                of(entry.note()),
                entry.etag(),
                entry.lastModified());
    }

    public static LookupEntry of(LookupEntry entry) {
        return new LookupEntry(
                entry.source(),
                entry.status(),
                entry.papers(),
                entry.askedAt(),
                entry.nextAt(),
                Saying.text(entry.note().english()));
    }
}
