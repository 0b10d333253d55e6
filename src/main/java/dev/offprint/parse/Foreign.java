package dev.offprint.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Kinds of file that hold no papers for us, known by their first bytes, so that whoever hands one in is told
/// what it is.
enum Foreign {
    JPEG("a JPEG image", 0xff, 0xd8, 0xff),
    PNG("a PNG image", 0x89, 'P', 'N', 'G'),
    GIF("a GIF image", 'G', 'I', 'F', '8'),
    WEBP("a RIFF file, such as a WebP image", 'R', 'I', 'F', 'F'),
    PDF("a PDF document", '%', 'P', 'D', 'F', '-'),
    ZIP("a ZIP archive", 'P', 'K', 3, 4),
    SEVEN_ZIP("a 7-Zip archive", '7', 'z', 0xbc, 0xaf),
    XZ("an xz archive", 0xfd, '7', 'z', 'X', 'Z'),
    ZSTD("a Zstandard archive", 0x28, 0xb5, 0x2f, 0xfd),
    BZIP("a bzip2 archive", 'B', 'Z', 'h'),
    SQLITE("an SQLite database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3'),
    ELF("a program", 0x7f, 'E', 'L', 'F'),
    MHTML("a web archive (MHTML); save the page as HTML instead", "From: <Saved by Blink>");

    private final String name;
    private final byte[] start;

    Foreign(String name, int... start) {
        this.name = name;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    Foreign(String name, String start) {
        this.name = name;
        this.start = start.getBytes(StandardCharsets.US_ASCII);
    }

    /// A sentence naming the kind of file; null when it is none of these.
    static @Nullable String sentence(byte[] head) {
        for (var kind : values()) {
            int length = kind.start.length;
            if (head.length >= length && Arrays.equals(head, 0, length, kind.start, 0, length)) {
                return "This is " + kind.name + ", not a page of papers.";
            }
        }
        return null;
    }
}
