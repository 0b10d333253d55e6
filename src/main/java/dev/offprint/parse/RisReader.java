package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.ReaderState;
import dev.offprint.parse.text.BoundedReader;
import dev.offprint.parse.text.LineReader;
import dev.offprint.parse.text.TextCleaner;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads RIS records: a tag of two characters, a hyphen and a value on each line, from `TY` to `ER`
/// (<https://en.wikipedia.org/wiki/RIS_(file_format)>). Lines without a tag continue the value before them.
final class RisReader {
    private static final Pattern START = Pattern.compile("\\A\\s*TY {1,2}- ?\\w");
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?\\s*", Pattern.DOTALL);
    private static final int MAX_LINE = 1_000_000;
    private static final int MAX_VALUES = 20_000;

    private final EntryCollector collector;
    private final Map<String, List<String>> record = new LinkedHashMap<>();
    private @Nullable List<String> last;
    private int values;
    private int firstLine;

    private RisReader(EntryCollector collector) {
        this.collector = collector;
    }

    static boolean isRis(String head) {
        return START.matcher(head).find();
    }

    static ParseResult read(BoundedReader text, EntryCollector collector) throws IOException {
        var reader = new RisReader(collector);
        text.allow(Long.MAX_VALUE);
        var lines = new LineReader(text, MAX_LINE);
        while (lines.next()) {
            reader.add(new String(lines.chars(), lines.from(), lines.to() - lines.from()), lines.number());
        }
        reader.end();
        return collector.found() == 0
                ? new ParseResult.Unreadable(Message.of("page.entries", collector.rejected()))
                : new ParseResult.Complete(InputFormat.REFERENCES, null, false);
    }

    private void add(String line, int number) {
        var tagged = LINE.matcher(line);
        if (!tagged.matches()) {
            if (last != null && !line.isBlank()) {
                last.add(last.removeLast() + " " + line.strip());
            }
            return;
        }
        var tag = tagged.group(1);
        if (tag.equals("ER") || tag.equals("TY")) {
            end();
        }
        if (!tag.equals("ER") && ++values <= MAX_VALUES) {
            if (record.isEmpty()) {
                firstLine = number;
            }
            last = record.computeIfAbsent(tag, _ -> new ArrayList<>());
            last.add(tagged.group(2) == null ? "" : tagged.group(2).strip());
        }
    }

    private void end() {
        if (!record.isEmpty()) {
            collector.add(paper(), "line " + firstLine, null);
        }
        record.clear();
        last = null;
        values = 0;
    }

    private RawEntry paper() {
        var raw = new RawPaper(MetadataQuality.CARD);
        raw.title = first("TI", "T1", "CT");
        if (TextCleaner.line(raw.title) == null) {
            return new RawEntry.Unusable("no title");
        }
        for (var tag : List.of("SN", "M1", "AN", "UR", "L1", "DO", "ID")) {
            record.getOrDefault(tag, List.of()).stream()
                    .map(value -> tag.equals("DO") ? "https://doi.org/" + value : value)
                    .filter(value -> ArxivId.parse(value) != null)
                    .forEach(raw::id);
        }
        raw.doi = first("DO");
        raw.abstractText = first("AB", "N2");
        raw.authors = authors();
        raw.keywords = record.getOrDefault("KW", List.of());
        raw.publishedOn = date(first("DA", "PY", "Y1"));
        boolean conference = "CONF".equals(first("TY")) || "CPAPER".equals(first("TY"));
        var container = first("JO", "JF", "T2", "BT");
        raw.venue = conference ? container : null;
        raw.journal = conference || "RPRT".equals(first("TY")) ? null : container;
        raw.state = new ReaderState(false, false, false, List.of(), first("N1"));
        return raw;
    }

    private List<String> authors() {
        var names = new ArrayList<String>();
        for (var tag : List.of("AU", "A1")) {
            for (var name : record.getOrDefault(tag, List.of())) {
                var parts = name.split(",", 3);
                var given = parts.length > 1 ? parts[1].strip() + " " : "";
                names.add((given + parts[0].strip() + (parts.length > 2 ? " " + parts[2].strip() : "")).strip());
            }
        }
        return names;
    }

    /// `2026/03/19/`, `2026/03//` or `2026`; the first day of the month or year where no day is known.
    private static @Nullable LocalDate date(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("[/-]", -1);
        if (parts.length == 0 || !parts[0].strip().matches("\\d{4}")) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[0].strip()), number(parts, 1), number(parts, 2));
        } catch (DateTimeException _) {
            return null; // no such day
        }
    }

    private static int number(String[] parts, int at) {
        return parts.length > at && parts[at].strip().matches("\\d{1,2}") ? Integer.parseInt(parts[at].strip()) : 1;
    }

    private @Nullable String first(String... tags) {
        for (var tag : tags) {
            var found = record.get(tag);
            if (found != null && !found.getFirst().isBlank()) {
                return found.getFirst();
            }
        }
        return null;
    }
}
