package dev.offprint.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Detects the charset of a page: by its byte order mark, else by its `<meta>` element (searched for where the HTML
/// standard has browsers search, in the first 1,024 bytes), else UTF-8.
final class CharsetDetector {
    private static final int PRESCAN = 1024;
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private CharsetDetector() {}

    static Charset of(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        var start = new String(head, 0, Math.min(head.length, PRESCAN), StandardCharsets.ISO_8859_1);
        var meta = META.matcher(start);
        return meta.find() ? named(meta.group(1)) : StandardCharsets.UTF_8;
    }

    /// The charset that browsers use for a label: windows-1252 for Latin 1; UTF-8 for UTF-16, which cannot be true
    /// since the label was readable as ASCII.
    private static Charset named(String name) {
        var label = name.toLowerCase(Locale.ROOT);
        if (label.equals("iso-8859-1") || label.equals("us-ascii")) {
            label = "windows-1252";
        }
        try {
            var charset = label.startsWith("utf-16") ? StandardCharsets.UTF_8 : Charset.forName(label);
            return charset.canEncode() ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8; // unknown label
        }
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? Byte.toUnsignedInt(head[index]) : 0;
    }
}
