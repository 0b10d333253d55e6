package dev.offprint.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a copied page that are not blank, with those joined that a title or paragraph was broken into,
/// and what an exporter wrote in front of them.
final class PastedText {
    private static final Pattern EXPORTED =
            Pattern.compile("(?:exported|date|created|saved):\\s*\"?(\\d{4}-\\d\\d-\\d\\d).*");
    private static final Pattern DAY_PAGE = Pattern.compile("https?://\\S+/papers/date/(\\d{4}-\\d\\d-\\d\\d)");
    /// Paragraphs that a program broke are at most this wide, and full but for their last line.
    private static final int WIDEST = 130;
    private static final int NARROWEST = 50;

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
        for (var raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            var line = TextCleaner.line(raw);
            boolean fence = "---".equals(line);
            if (fence && (front || !begun)) {
                front = !front;
            } else if (front && line != null) {
                copied.exported(line);
            } else {
                copied.add(number, raw, line);
            }
            begun |= line != null;
        }
        copied.endParagraph();
        return copied;
    }

    List<PastedLine> lines() {
        return lines;
    }

    /// The day on which it was exported at the latest, if it says so.
    @Nullable
    LocalDate exportedOn() {
        return exportedOn;
    }

    /// A day that the page links to, which is near its own.
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

    private void add(int number, String raw, @Nullable String line) {
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
        int indented = raw.length() - raw.stripLeading().length();
        boolean text = are.size() == 1 && are.getFirst().kind() == PastedLine.Kind.TEXT;
        if (text && paragraph > 0 && indented >= indent + 2) {
            lines.add(lines.removeLast().and(line));
            return;
        }
        if (!text) {
            endParagraph();
        }
        lines.addAll(are);
        indent = indented;
        paragraph = text ? paragraph + 1 : are.getLast().written() ? 1 : 0;
    }

    /// Whether an address is the end of a paragraph that was broken in front of it.
    private boolean continues(String line) {
        int width = paragraph < 2 ? 0 : lines.getLast().text().length();
        boolean ends =
                line.startsWith("http") && line.length() <= WIDEST && (line.endsWith(".") || PastedLine.aside(line));
        return ends && width >= NARROWEST && width <= WIDEST;
    }

    /// Joins the last lines when they are one paragraph that was broken at some width.
    private void endParagraph() {
        var broken = lines.subList(lines.size() - paragraph, lines.size());
        int widest =
                broken.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean full = broken.stream()
                .limit(Math.max(0, paragraph - 1))
                .allMatch(line -> line.text().length() * 5 >= widest * 3);
        if (paragraph >= 3 && full && widest >= NARROWEST && widest <= WIDEST) {
            var whole = new StringBuilder();
            broken.stream()
                    .skip(1)
                    .forEach(line -> whole.append(whole.isEmpty() ? "" : " ").append(line.text()));
            var joined = broken.getFirst().and(whole.toString());
            broken.clear();
            lines.add(joined);
        }
        paragraph = 0;
    }
}
