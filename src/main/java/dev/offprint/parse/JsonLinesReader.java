package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/// One JSON object a line, <https://jsonlines.org>: as many lines as there are, each on its own, so that a bad
/// one costs no other.
final class JsonLinesReader {
    private static final String TOO_MUCH = "longer or deeper than any entry may be";

    private JsonLinesReader() {}

    /// Whether a text that begins like a JSON object is lines of them, rather than one document.
    ///
    /// @param whole whether `head` is all of it
    static boolean in(String head, boolean whole) {
        var text = head.stripLeading();
        int end = text.indexOf('\n');
        if (end < 0 && !whole) {
            return false; // a first line of this length is a document
        }
        var rest = end < 0 ? "" : text.substring(end).stripLeading();
        var first = JsonReader.value(end < 0 ? text : text.substring(0, end));
        if (first == null) {
            return rest.startsWith("{");
        }
        return !EmbeddedJson.in(first) && (!rest.isEmpty() || EmbeddedJson.paper(first));
    }

    static ParseResult read(BoundedReader text, ParseContext hints, EntryCollector roll) throws IOException {
        text.allow(Long.MAX_VALUE);
        var asked = hints.asked() != null && hints.asked().period() instanceof Period.Day ? hints.asked() : null;
        var lines = new LineReader(text, JsonReader.LONGEST_ENTRY);
        while (lines.next()) {
            if (lines.tooLong()) {
                roll.reject("line " + lines.number(), TOO_MUCH);
            } else if (!lines.blank()) {
                line(lines, asked, roll);
            }
        }
        return roll.found() == 0
                ? new ParseResult.Unreadable(Message.of("page.lines", roll.rejected()))
                : new ParseResult.Whole(InputFormat.JSON_LINES, roll.edition(), false);
    }

    private static void line(LineReader lines, @Nullable Edition asked, EntryCollector roll) {
        var read = read(lines);
        // The number is only written out for those who will read it.
        var where = read instanceof RawPaper ? "" : "line " + lines.number();
        roll.add(read, where, read instanceof RawPaper draft ? ListingDate.of(draft, asked, null) : null);
    }

    private static RawEntry read(LineReader lines) {
        int length = lines.to() - lines.from();
        try (var json = JsonReader.MAPPER.createParser(lines.chars(), lines.from(), length)) {
            JsonNode value = json.readValueAsTree();
            return json.nextToken() == null
                    ? JsonRecords.read(value)
                    : new RawEntry.Unfit("more than one record on a line");
        } catch (StreamConstraintsException _) {
            return new RawEntry.Unfit(TOO_MUCH);
        } catch (JacksonException _) {
            return new RawEntry.Unfit("not JSON, or cut off");
        }
    }
}
