package dev.offprint.parse;

import dev.offprint.model.Saying;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Kinds of file that hold no papers for us, known by their first bytes, so that whoever hands one in is told
/// what it is.
enum Foreign {
    JPEG("\u00ff\u00d8\u00ff"),
    PNG("\u0089PNG"),
    GIF("GIF8"),
    RIFF("RIFF"),
    PDF("%PDF-"),
    ZIP("PK\u0003\u0004"),
    SEVEN_ZIP("7z\u00bc\u00af"),
    XZ("\u00fd7zXZ"),
    ZSTANDARD("(\u00b5/\u00fd"),
    BZIP("BZh"),
    SQLITE("SQLite format 3"),
    ELF("\u007fELF"),
    MHTML("From: <Saved by Blink>");

    /// Bytes as characters.
    private final String start;

    Foreign(String start) {
        this.start = start;
    }

    /// A sentence naming the kind of file; null when it is none of these.
    static @Nullable Saying sentence(byte[] head) {
        var beginning = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (beginning.startsWith(kind.start)) {
                return Saying.of("file.foreign", kind.what());
            }
        }
        return null;
    }

    private Saying what() {
        return switch (this) {
            case JPEG -> Saying.of("file.jpeg");
            case PNG -> Saying.of("file.png");
            case GIF -> Saying.of("file.gif");
            case RIFF -> Saying.of("file.riff");
            case PDF -> Saying.of("file.pdf");
            case ZIP -> Saying.of("file.zip");
            case SEVEN_ZIP -> Saying.of("file.sevenzip");
            case XZ -> Saying.of("file.xz");
            case ZSTANDARD -> Saying.of("file.zstandard");
            case BZIP -> Saying.of("file.bzip");
            case SQLITE -> Saying.of("file.sqlite");
            case ELF -> Saying.of("file.elf");
            case MHTML -> Saying.of("file.mhtml");
        };
    }
}
