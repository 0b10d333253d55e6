package dev.offprint.fulltext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a file is by its first bytes, whatever the server called it.
final class FileKind {
    private static final int HEAD = 1024;

    private FileKind() {}

    /// `pdf`, `png`, `jpg`, `gif`, `webp` or `svg`; null for anything else.
    static @Nullable String of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n")) {
            return "png";
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpg";
        }
        if (text.startsWith("GIF8")) {
            return "gif";
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return "webp";
        }
        if (text.contains("%PDF-")) {
            return "pdf";
        }
        return text.contains("<svg") && text.stripLeading().startsWith("<") ? "svg" : null;
    }
}
