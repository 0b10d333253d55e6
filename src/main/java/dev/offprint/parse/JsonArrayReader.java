package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// A JSON array of items, as `/api/daily_papers` answers, or of plain records. Read item by item, so that it
/// may be of any length and what came before a cut is kept.
final class JsonArrayReader {
    /// Answers stop at 50 items when no limit is given, and at the greatest limit.
    private static final List<Integer> LIMITS = List.of(50, 100);
    /// Items are held back until it is clear from which day the list is; no list of a day is as long as this.
    private static final int HELD = 1000;

    private final EntryCollector roll;
    private final @Nullable Edition asked;
    private final List<RawEntry> held = new ArrayList<>();
    private @Nullable LocalDate common;
    private int entries;

    private JsonArrayReader(ParseContext hints, EntryCollector roll) {
        this.roll = roll;
        this.asked = hints.asked();
    }

    static ParseResult read(BoundedReader text, ParseContext hints, EntryCollector roll) throws IOException {
        return new JsonArrayReader(hints, roll).read(text);
    }

    private ParseResult read(BoundedReader text) throws IOException {
        var trouble = items(text);
        settle();
        if (trouble != null) {
            return roll.found() == 0
                    ? new ParseResult.Unreadable(trouble)
                    : new ParseResult.Broken(InputFormat.API_JSON, trouble);
        }
        if (entries > 0 && roll.found() == 0) {
            return new ParseResult.Unreadable(Message.of("page.entries", entries));
        }
        return new ParseResult.Whole(InputFormat.API_JSON, roll.edition(), roll.listed() && LIMITS.contains(entries));
    }

    /// Reads up to the end; says what kept it from getting there.
    private @Nullable Message items(BoundedReader text) throws IOException {
        text.allow(JsonReader.LONGEST_ENTRY);
        try (var json = JsonReader.MAPPER.createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                JsonNode item = json.readValueAsTree();
                add(JsonRecords.read(item));
                text.allow(JsonReader.LONGEST_ENTRY);
            }
            return null;
        } catch (JacksonException e) {
            return JsonReader.trouble(e, entries);
        }
    }

    private void add(RawEntry read) {
        entries++;
        if (entries <= HELD) {
            held.add(read);
            return;
        }
        settle();
        hand(read, entries);
    }

    private void settle() {
        if (held.isEmpty()) {
            return;
        }
        common = ListingDate.common(held.stream()
                .filter(RawPaper.class::isInstance)
                .map(RawPaper.class::cast)
                .toList());
        int first = Math.min(entries, HELD) - held.size() + 1;
        for (int i = 0; i < held.size(); i++) {
            hand(held.get(i), first + i);
        }
        held.clear();
    }

    private void hand(RawEntry read, int number) {
        roll.add(read, "entry " + number, read instanceof RawPaper draft ? ListingDate.of(draft, asked, common) : null);
    }
}
