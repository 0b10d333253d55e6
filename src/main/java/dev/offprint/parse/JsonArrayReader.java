package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.parse.text.BoundedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// Reads a JSON array of items, as returned by `/api/daily_papers`, or of plain records. Streams item by item, so
/// that length does not matter and the items before a truncation are kept.
final class JsonArrayReader {
    /// Lengths at which responses are truncated: 50 items without a limit parameter, and the greatest limit.
    private static final List<Integer> LIMITS = List.of(50, 100);
    /// Items are buffered until the day of the list is known; no list of a day is as long as this.
    private static final int MAX_HELD = 1000;

    private final EntryCollector collector;
    private final @Nullable Edition requested;
    private final List<RawEntry> held = new ArrayList<>();
    private @Nullable LocalDate common;
    private int entries;

    private JsonArrayReader(ParseContext context, EntryCollector collector) {
        this.collector = collector;
        this.requested = context.requested();
    }

    static ParseResult read(BoundedReader text, ParseContext context, EntryCollector collector) throws IOException {
        return new JsonArrayReader(context, collector).read(text);
    }

    private ParseResult read(BoundedReader text) throws IOException {
        var failure = items(text);
        settle();
        if (failure != null) {
            return collector.found() == 0
                    ? new ParseResult.Unreadable(failure)
                    : new ParseResult.Partial(InputFormat.API_JSON, failure);
        }
        if (entries > 0 && collector.found() == 0) {
            return new ParseResult.Unreadable(Message.of("page.entries", entries));
        }
        return new ParseResult.Complete(
                InputFormat.API_JSON, collector.edition(), collector.listed() && LIMITS.contains(entries));
    }

    /// Reads to the end of the array; returns the reason when it cannot be reached, else null.
    private @Nullable Message items(BoundedReader text) throws IOException {
        text.allow(JsonReader.MAX_ENTRY_LENGTH);
        try (var json = JsonReader.MAPPER.createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                JsonNode item = json.readValueAsTree();
                add(JsonRecords.read(item));
                text.allow(JsonReader.MAX_ENTRY_LENGTH);
            }
            return null;
        } catch (JacksonException e) {
            return JsonReader.errorMessage(e, entries);
        }
    }

    private void add(RawEntry read) {
        entries++;
        if (entries <= MAX_HELD) {
            held.add(read);
            return;
        }
        settle();
        emit(read, entries);
    }

    private void settle() {
        if (held.isEmpty()) {
            return;
        }
        common = ListingDate.common(held.stream()
                .filter(RawPaper.class::isInstance)
                .map(RawPaper.class::cast)
                .toList());
        int first = Math.min(entries, MAX_HELD) - held.size() + 1;
        for (int i = 0; i < held.size(); i++) {
            emit(held.get(i), first + i);
        }
        held.clear();
    }

    private void emit(RawEntry read, int number) {
        collector.add(
                read, "entry " + number, read instanceof RawPaper raw ? ListingDate.of(raw, requested, common) : null);
    }
}
