package dev.offprint.parse;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Kinds of file that hold no papers for us, known by their first bytes, so that whoever hands one in is told
/// what it is.
enum Foreign {
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    PNG("a PNG image", "\u0089PNG"),
    GIF("a GIF image", "GIF8"),
    RIFF("a RIFF file, such as a WebP image", "RIFF"),
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive", "PK\u0003\u0004"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00bc\u00af"),
    XZ("an xz archive", "\u00fd7zXZ"),
    ZSTANDARD("a Zstandard archive", "(\u00b5/\u00fd"),
    BZIP("a bzip2 archive", "BZh"),
    SQLITE("an SQLite database", "SQLite format 3"),
    ELF("a program", "\u007fELF"),
    MHTML("a web archive (MHTML)", "From: <Saved by Blink>");

    private final String name;
    /// Bytes as characters.
    private final String start;

    Foreign(String name, String start) {
        this.name = name;
        this.start = start;
    }

    /// A sentence naming the kind of file; null when it is none of these.
    static @Nullable String sentence(byte[] head) {
        var beginning = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (beginning.startsWith(kind.start)) {
                return "This is " + kind.name + ", not a page of papers.";
            }
        }
        return null;
    }
}
