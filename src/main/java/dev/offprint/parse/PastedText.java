package dev.offprint.parse;

import dev.offprint.parse.text.TextCleaner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The non-blank lines of a copied page, with the parts of a wrapped title or paragraph joined, and the metadata
/// that an exporter wrote in front of them.
final class PastedText {
    private static final Pattern EXPORTED =
            Pattern.compile("(?:exported|date|created|saved):\\s*\"?(\\d{4}-\\d\\d-\\d\\d).*");
    private static final Pattern DAY_PAGE = Pattern.compile("https?://\\S+/papers/date/(\\d{4}-\\d\\d-\\d\\d)");
    /// Maximum width of hard-wrapped paragraphs, all of whose lines but the last are nearly full.
    private static final int MAX_WIDTH = 130;
    private static final int MIN_WIDTH = 50;
    private static final List<String> MARKERS = List.of("- ", "* ", "• ", "> ", "| ");

    private final List<PastedLine> lines = new ArrayList<>();
    private @Nullable LocalDate exportedOn;
    private @Nullable LocalDate linkedDay;
    private int indent;
    private int paragraph;

    static PastedText of(String text) {
        var copied = new PastedText();
        int number = 0;
        boolean front = false;
        boolean begun = false;
        var marker = marker(text);
        for (var marked : (Iterable<String>) text.lines()::iterator) {
            number++;
            var original = marker != null && marked.startsWith(marker) ? marked.substring(marker.length()) : marked;
            var line = TextCleaner.line(original);
            boolean fence = "---".equals(line);
            if (fence && (front || !begun)) {
                front = !front;
            } else if (front && line != null) {
                copied.exported(line);
            } else {
                copied.add(number, original, line);
            }
            begun |= line != null;
        }
        copied.endParagraph();
        return copied;
    }

    /// The characters in front of nearly all lines of a list or a quotation, or null.
    private static @Nullable String marker(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        for (var marker : MARKERS) {
            if (text.lines().filter(line -> line.startsWith(marker)).count() * 5 > lines * 4) {
                return marker;
            }
        }
        return null;
    }

    List<PastedLine> lines() {
        return lines;
    }

    /// The day of export, or null when not stated.
    @Nullable
    LocalDate exportedOn() {
        return exportedOn;
    }

    /// A day that the page links to, which is close to the page's own.
    @Nullable
    LocalDate linkedDay() {
        return linkedDay;
    }

    private void exported(String line) {
        var exported = EXPORTED.matcher(line);
        if (exported.matches()) {
            exportedOn = JsonFields.day(exported.group(1));
        }
    }

    private void add(int number, String original, @Nullable String line) {
        if (line == null) {
            endParagraph();
            return;
        }
        var day = DAY_PAGE.matcher(line);
        if (day.matches()) {
            linkedDay = JsonFields.day(day.group(1));
        }
        var are = continues(line)
                ? List.of(new PastedLine(number, PastedLine.Kind.TEXT, line, null))
                : PastedLine.of(number, line);
        int indented = original.length() - original.stripLeading().length();
        boolean text = are.size() == 1 && are.getFirst().kind() == PastedLine.Kind.TEXT;
        if (text && paragraph > 0 && indented >= indent + 2) {
            lines.add(lines.removeLast().append(line));
            return;
        }
        if (!text) {
            endParagraph();
        }
        lines.addAll(are);
        indent = indented;
        paragraph = text ? paragraph + 1 : are.getLast().hasProse() ? 1 : 0;
    }

    /// Whether an address is the last line of a paragraph that was wrapped before it.
    private boolean continues(String line) {
        int width = paragraph < 2 ? 0 : lines.getLast().text().length();
        boolean ends = line.startsWith("http")
                && line.length() <= MAX_WIDTH
                && (line.endsWith(".") || PastedLine.isAside(line));
        return ends && width >= MIN_WIDTH && width <= MAX_WIDTH;
    }

    /// Joins the last lines when they are one hard-wrapped paragraph.
    private void endParagraph() {
        var broken = lines.subList(lines.size() - paragraph, lines.size());
        int widest =
                broken.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean full = broken.stream()
                .limit(Math.max(0, paragraph - 1))
                .allMatch(line -> line.text().length() * 5 >= widest * 3);
        if (paragraph >= 3 && full && widest >= MIN_WIDTH && widest <= MAX_WIDTH) {
            var whole = new StringBuilder();
            broken.stream()
                    .skip(1)
                    .forEach(line -> whole.append(whole.isEmpty() ? "" : " ").append(line.text()));
            var joined = broken.getFirst().append(whole.toString());
            broken.clear();
            lines.add(joined);
        }
        paragraph = 0;
    }
}
