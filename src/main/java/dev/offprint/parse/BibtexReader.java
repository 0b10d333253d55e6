package dev.offprint.parse;

import dev.offprint.model.Message;
import dev.offprint.parse.text.BoundedReader;
import dev.offprint.parse.text.LineReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/// Reads BibTeX and BibLaTeX, entry by entry, so that length does not matter and a damaged entry costs no other.
/// Braces are counted as BibTeX counts them, also behind a backslash; macros of `@string` are expanded.
final class BibtexReader {
    private static final Pattern START = Pattern.compile("\\s*@\\s*[A-Za-z]+\\s*[{(].*", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile(
            "^\\s*@\\s*[a-z]+\\s*[{(]\\s*[^,={}\\s]*\\s*[,=]", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int HEAD = 1 << 16;
    private static final int MAX_ENTRY = 16_000_000;

    /// Entries refer to macros and to each other; what is missing is left out.
    private static final class LenientParser extends BibTeXParser {
        LenientParser() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }

    private final EntryCollector collector;
    private final StringBuilder macros = new StringBuilder();
    private final StringBuilder entry = new StringBuilder();
    private int depth;
    private int firstLine;

    private BibtexReader(EntryCollector collector) {
        this.collector = collector;
    }

    /// Whether a text is BibTeX, by its beginning: an entry at the beginning of a line, behind comments at most.
    static boolean isBibtex(String head) {
        var start = head.substring(0, Math.min(head.length(), HEAD)).stripLeading();
        return (start.startsWith("@") || start.startsWith("%"))
                && FILE.matcher(start).find();
    }

    static ParseResult read(BoundedReader text, EntryCollector collector) throws IOException {
        return new BibtexReader(collector).read(text);
    }

    private ParseResult read(BoundedReader text) throws IOException {
        text.allow(Long.MAX_VALUE);
        var lines = new LineReader(text, MAX_ENTRY);
        while (lines.next()) {
            var line = new String(lines.chars(), lines.from(), lines.to() - lines.from());
            boolean begins = START.matcher(line).matches();
            if (begins && !entry.isEmpty()) {
                damaged(); // the one before it does not end
            }
            if (begins || !entry.isEmpty()) {
                add(line, lines.number());
            }
        }
        if (!entry.isEmpty()) {
            damaged();
        }
        return collector.found() == 0
                ? new ParseResult.Unreadable(Message.of("page.entries", collector.rejected()))
                : new ParseResult.Complete(InputFormat.REFERENCES, null, false);
    }

    private void add(String line, int number) {
        if (entry.isEmpty()) {
            firstLine = number;
            depth = 0;
        }
        entry.append(line).append('\n');
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth +=
                    c == '{' || (c == '(' && depth == 0) ? 1 : c == '}' || (c == ')' && depth == 1 && round()) ? -1 : 0;
        }
        if (depth <= 0 && entry.indexOf("{") + entry.indexOf("(") > -2) {
            parse(round() ? braced(entry.toString()) : entry.toString());
            entry.setLength(0);
        } else if (entry.length() > MAX_ENTRY) {
            damaged();
        }
    }

    /// Whether the entry is in parentheses, the format's other form.
    private boolean round() {
        int brace = entry.indexOf("{");
        int bracket = entry.indexOf("(");
        return bracket >= 0 && (brace < 0 || bracket < brace);
    }

    private static String braced(String entry) {
        int open = entry.indexOf('(');
        int close = entry.lastIndexOf(')');
        return entry.substring(0, open) + "{" + entry.substring(open + 1, close) + "}";
    }

    private void damaged() {
        collector.reject("line " + firstLine, "an entry whose braces are not in pairs");
        entry.setLength(0);
    }

    private void parse(String text) {
        var kind = text.substring(text.indexOf('@') + 1).stripLeading().toLowerCase(Locale.ROOT);
        if (kind.startsWith("comment") || kind.startsWith("preamble")) {
            return;
        }
        if (kind.startsWith("string")) {
            macros.append(text);
            return;
        }
        try {
            for (var read : new LenientParser()
                    .parse(new StringReader(macros + text))
                    .getEntries()
                    .values()) {
                collector.add(BibtexEntry.read(read), "line " + firstLine, null);
            }
        } catch (ParseException | TokenMgrException | ObjectResolutionException _) {
            collector.reject("line " + firstLine, "an entry that is no BibTeX");
        }
    }
}
