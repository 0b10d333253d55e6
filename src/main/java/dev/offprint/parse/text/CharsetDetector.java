package dev.offprint.parse.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Detects the charset of a text: by its byte order mark, else by its XML declaration or `<meta>` element (searched
/// for where the HTML standard has browsers search, in the first 1,024 bytes), else UTF-8, or windows-1252 when the
/// bytes are not UTF-8.
public final class CharsetDetector {
    private static final int PRESCAN = 1024;
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("\\s*<\\?xml\\s[^>]{0,200}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CharsetDetector() {}

    public static Charset of(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        var start = new String(head, 0, Math.min(head.length, PRESCAN), StandardCharsets.ISO_8859_1);
        var xml = XML.matcher(start);
        if (xml.lookingAt()) {
            return named(xml.group(1));
        }
        var meta = META.matcher(start);
        return meta.find() ? named(meta.group(1)) : isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// Whether the bytes are UTF-8, possibly damaged: at least as many sequences of several bytes as bytes that
    /// belong to none. A sequence that the end of the bytes truncates counts as neither.
    private static boolean isUtf8(byte[] head) {
        int sequences = 0;
        int strays = 0;
        for (int i = 0; i < head.length; i++) {
            int follow = follow(head[i]);
            int behind = i + 1;
            while (follow > 0 && behind < head.length && behind <= i + follow && (head[behind] & 0xc0) == 0x80) {
                behind++;
            }
            if (follow > 0 && behind == i + 1 + follow) {
                sequences++;
                i = behind - 1;
            } else if (follow != 0 && behind < head.length) {
                strays++;
            }
        }
        return sequences >= strays;
    }

    /// How many bytes follow the first of a sequence: none after ASCII; -1 when no sequence begins with it.
    private static int follow(byte first) {
        int value = Byte.toUnsignedInt(first);
        return value < 0x80 ? 0 : value < 0xc2 ? -1 : value < 0xe0 ? 1 : value < 0xf0 ? 2 : value < 0xf5 ? 3 : -1;
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
