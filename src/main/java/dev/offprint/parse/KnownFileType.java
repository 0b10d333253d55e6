package dev.offprint.parse;

import dev.offprint.model.Message;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// File types that contain no papers, recognised by their first bytes, so that the message can name the type.
enum KnownFileType {
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

    /// The header of a page saved as one file (RFC 2557), which begins with different lines in each program.
    private static final Pattern MULTIPART = Pattern.compile(
            "\\A(?:[\\w-]+:.*\\R(?:[ \\t].*\\R)*)*content-type:\\s*multipart/related\\b", Pattern.CASE_INSENSITIVE);
    private static final int HEADER = 2048;

    /// The first bytes, one character each.
    private final String start;

    KnownFileType(String start) {
        this.start = start;
    }

    /// A sentence that names the file type; null when it is none of these.
    static @Nullable Message message(byte[] head) {
        var beginning = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        for (var kind : values()) {
            if (beginning.startsWith(kind.start)) {
                return Message.of("file.foreign", kind.description());
            }
        }
        var header = new String(head, 0, Math.min(head.length, HEADER), StandardCharsets.ISO_8859_1);
        return MULTIPART.matcher(header).find() ? Message.of("file.foreign", MHTML.description()) : null;
    }

    private Message description() {
        return switch (this) {
            case JPEG -> Message.of("file.jpeg");
            case PNG -> Message.of("file.png");
            case GIF -> Message.of("file.gif");
            case RIFF -> Message.of("file.riff");
            case PDF -> Message.of("file.pdf");
            case ZIP -> Message.of("file.zip");
            case SEVEN_ZIP -> Message.of("file.sevenzip");
            case XZ -> Message.of("file.xz");
            case ZSTANDARD -> Message.of("file.zstandard");
            case BZIP -> Message.of("file.bzip");
            case SQLITE -> Message.of("file.sqlite");
            case ELF -> Message.of("file.elf");
            case MHTML -> Message.of("file.mhtml");
        };
    }
}
