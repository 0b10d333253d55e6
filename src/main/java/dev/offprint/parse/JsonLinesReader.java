package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.parse.text.BoundedReader;
import dev.offprint.parse.text.LineReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/// Reads JSON Lines, one JSON object per line (<https://jsonlines.org>). Any number of lines; an invalid line does
/// not affect the others.
final class JsonLinesReader {
    private static final String TOO_MUCH = "longer or deeper than any entry may be";

    /// How many lines at the beginning may be damaged; a list with a record on each line has commas behind them.
    private static final int DAMAGED = 20;

    private JsonLinesReader() {}

    /// Whether a text that begins like a JSON object is JSON Lines rather than a single document.
    ///
    /// @param whole whether `head` is the complete text
    static boolean isJsonLines(String head, boolean whole) {
        var text = head.stripLeading();
        int end = text.indexOf('\n');
        if (end < 0 && !whole) {
            return false; // a first line this long is a single document
        }
        var rest = end < 0 ? "" : text.substring(end).stripLeading();
        var first = JsonReader.value(end < 0 ? text : text.substring(0, end));
        if (rest.isEmpty()) {
            return first != null && EmbeddedJson.isPaper(first);
        }
        var objects = rest.lines().limit(DAMAGED).filter(line -> line.startsWith("{"));
        return first == null
                ? rest.startsWith("{") && objects.anyMatch(line -> JsonReader.value(line) != null)
                : !EmbeddedJson.hasList(first) && objects.findAny().isPresent();
    }

    static ParseResult read(BoundedReader text, ParseContext context, EntryCollector collector) throws IOException {
        text.allow(Long.MAX_VALUE);
        var requested = context.requested() != null && context.requested().period() instanceof Period.Day
                ? context.requested()
                : null;
        var lines = new LineReader(text, JsonReader.MAX_ENTRY_LENGTH);
        while (lines.next()) {
            if (lines.tooLong()) {
                collector.reject("line " + lines.number(), TOO_MUCH);
            } else if (!lines.blank()) {
                line(lines, requested, collector);
            }
        }
        return collector.found() == 0
                ? new ParseResult.Unreadable(Message.of("page.lines", collector.rejected()))
                : new ParseResult.Complete(InputFormat.JSON_LINES, collector.edition(), false);
    }

    private static void line(LineReader lines, @Nullable Edition requested, EntryCollector collector) {
        var read = read(lines);
        // Formatting the position is only worth its cost for rejected entries.
        var where = read instanceof RawPaper ? "" : "line " + lines.number();
        collector.add(read, where, read instanceof RawPaper raw ? ListingDate.of(raw, requested, null) : null);
    }

    private static RawEntry read(LineReader lines) {
        int length = lines.to() - lines.from();
        try (var json = JsonReader.MAPPER.createParser(lines.chars(), lines.from(), length)) {
            JsonNode value = json.readValueAsTree();
            return json.nextToken() == null
                    ? JsonRecords.read(value)
                    : new RawEntry.Unusable("more than one record on a line");
        } catch (StreamConstraintsException _) {
            return new RawEntry.Unusable(TOO_MUCH);
        } catch (JacksonException _) {
            return new RawEntry.Unusable("not JSON, or cut off");
        }
    }
}
