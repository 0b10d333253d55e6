package dev.offprint.parse;

import dev.offprint.model.Message;
import dev.offprint.parse.text.BoundedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Reads JSON objects one after another, each over several lines, as `jq .` prints them. Streams object by object;
/// the objects before a truncation are kept.
final class JsonSequenceReader {
    private JsonSequenceReader() {}

    /// Whether a text begins with the record of a paper and goes on with another object.
    static boolean isSequence(String head) {
        try (var json = JsonReader.MAPPER.createParser(head)) {
            JsonNode first = json.readValueAsTree();
            return first.isObject() && EmbeddedJson.isPaper(first) && json.nextToken() == JsonToken.START_OBJECT;
        } catch (JacksonException _) {
            return false; // truncated, or no JSON
        }
    }

    static ParseResult read(BoundedReader text, ParseContext context, EntryCollector collector) throws IOException {
        var failure = objects(text, context, collector);
        if (collector.found() == 0) {
            return new ParseResult.Unreadable(
                    failure != null ? failure : Message.of("page.entries", collector.rejected()));
        }
        return failure != null
                ? new ParseResult.Partial(InputFormat.API_JSON, failure)
                : new ParseResult.Complete(InputFormat.API_JSON, collector.edition(), false);
    }

    private static @Nullable Message objects(BoundedReader text, ParseContext context, EntryCollector collector)
            throws IOException {
        int entries = 0;
        text.allow(JsonReader.MAX_ENTRY_LENGTH);
        try (var json = JsonReader.MAPPER.createParser(text)) {
            while (json.nextToken() != null) {
                JsonNode value = json.readValueAsTree();
                var read = JsonRecords.read(value);
                entries++;
                collector.add(
                        read,
                        "entry " + entries,
                        read instanceof RawPaper raw ? ListingDate.of(raw, context.requested(), null) : null);
                text.allow(JsonReader.MAX_ENTRY_LENGTH);
            }
            return null;
        } catch (JacksonException e) {
            return JsonReader.errorMessage(e, entries);
        }
    }
}
