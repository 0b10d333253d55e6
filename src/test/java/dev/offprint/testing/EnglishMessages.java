package dev.offprint.testing;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.Message;
import org.jspecify.annotations.Nullable;

/// What is said, as the command line says it, so that a test has the sentence itself and not its key.
public final class EnglishMessages {
    private EnglishMessages() {}

    public static @Nullable Message of(@Nullable Message saying) {
        return saying == null ? null : Message.text(saying.english());
    }

    public static @Nullable Message text(@Nullable String sentence) {
        return sentence == null ? null : Message.text(sentence);
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
                Message.text(entry.note().english()));
    }
}
