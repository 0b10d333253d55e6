package dev.offprint.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a text is composed on: remembers of each shown character which received ones it comes from.
final class ComposedTextBuilder {
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int length;
    private TextStyle face = TextStyle.PLAIN;
    private @Nullable String address;

    /// How many characters are shown so far.
    int length() {
        return length;
    }

    /// The last shown character; a space before the first one.
    char last() {
        return line.isEmpty() ? (runs.isEmpty() ? ' ' : last(runs.getLast().text())) : line.charAt(line.length() - 1);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /// Characters that are shown as they were received.
    void asIs(String text, int start, int end, TextStyle as) {
        begin(as, null);
        for (int i = start; i < end; i++) {
            put(text.charAt(i), i, i + 1);
        }
    }

    void asIs(String text, int start, int end, String leadsTo) {
        begin(TextStyle.LINK, leadsTo);
        for (int i = start; i < end; i++) {
            put(text.charAt(i), i, i + 1);
        }
    }

    /// Words instead of the received characters from `start` up to but without `end`.
    void instead(String words, int start, int end, TextStyle as) {
        begin(as, null);
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i), start, end);
        }
    }

    /// The same as a link.
    void instead(String words, int start, int end, String leadsTo) {
        begin(TextStyle.LINK, leadsTo);
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i), start, end);
        }
    }

    void formula(FormulaText formula, int start, int end) {
        flush();
        int at = length;
        mark(start, end);
        runs.add(new TextRun(at, String.valueOf(TextRun.PLACE), TextStyle.PLAIN, null, formula));
    }

    void copy(TextRun run, int[] itsFrom, int[] itsTo) {
        if (run.formula() != null) {
            formula(run.formula(), itsFrom[run.start()], itsTo[run.start()]);
            return;
        }
        begin(run.face(), run.address());
        for (int i = run.start(); i < run.end(); i++) {
            put(run.text().charAt(i - run.start()), itsFrom[i], itsTo[i]);
        }
    }

    /// What is shown, in order.
    List<TextRun> runs() {
        flush();
        return List.copyOf(runs);
    }

    /// For each shown character the first received one that it comes from.
    int[] from() {
        return Arrays.copyOf(from, length);
    }

    /// For each shown character the received one behind the last that it comes from.
    int[] to() {
        return Arrays.copyOf(to, length);
    }

    private void begin(TextStyle as, @Nullable String leadsTo) {
        if (as != face || !Objects.equals(leadsTo, address)) {
            flush();
            face = as;
            address = leadsTo;
        }
    }

    private void flush() {
        if (!line.isEmpty()) {
            runs.add(new TextRun(length - line.length(), line.toString(), face, address, null));
            line.setLength(0);
        }
    }

    private void put(char sign, int start, int end) {
        line.append(sign);
        mark(start, end);
    }

    private void mark(int start, int end) {
        if (length == from.length) {
            from = Arrays.copyOf(from, 2 * length);
            to = Arrays.copyOf(to, 2 * length);
        }
        from[length] = start;
        to[length] = end;
        length++;
    }
}
