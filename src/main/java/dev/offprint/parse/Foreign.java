package dev.offprint.parse;

import dev.offprint.model.Saying;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Kinds of file that hold no papers for us, known by their first bytes, so that whoever hands one in is told
/// what it is.
enum Foreign {
    JPEG(Saying.of("file.jpeg"), "\u00ff\u00d8\u00ff"),
    PNG(Saying.of("file.png"), "\u0089PNG"),
    GIF(Saying.of("file.gif"), "GIF8"),
    RIFF(Saying.of("file.riff"), "RIFF"),
    PDF(Saying.of("file.pdf"), "%PDF-"),
    ZIP(Saying.of("file.zip"), "PK\u0003\u0004"),
    SEVEN_ZIP(Saying.of("file.sevenzip"), "7z\u00bc\u00af"),
    XZ(Saying.of("file.xz"), "\u00fd7zXZ"),
    ZSTANDARD(Saying.of("file.zstandard"), "(\u00b5/\u00fd"),
    BZIP(Saying.of("file.bzip"), "BZh"),
    SQLITE(Saying.of("file.sqlite"), "SQLite format 3"),
    ELF(Saying.of("file.elf"), "\u007fELF"),
    MHTML(Saying.of("file.mhtml"), "From: <Saved by Blink>");

    private final Saying name;
    /// Bytes as characters.
    private final String start;

    Foreign(Saying name, String start) {
        this.name = name;
        this.start = start;
    }

    /// A sentence naming the kind of file; null when it is none of these.
    static @Nullable Saying sentence(byte[] head) {
        var beginning = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (beginning.startsWith(kind.start)) {
                return Saying.of("file.foreign", kind.name);
            }
        }
        return null;
    }
}
