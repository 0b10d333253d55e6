package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Saying;
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
final class ApiAnswer {
    /// Answers stop at 50 items when no limit is given, and at the greatest limit.
    private static final List<Integer> LIMITS = List.of(50, 100);
    /// Items are held back until it is clear from which day the list is; no list of a day is as long as this.
    private static final int HELD = 1000;

    private final Roll roll;
    private final @Nullable Edition asked;
    private final List<Read> held = new ArrayList<>();
    private @Nullable LocalDate common;
    private int entries;

    private ApiAnswer(Hints hints, Roll roll) {
        this.roll = roll;
        this.asked = hints.asked();
    }

    static Outcome read(Ration text, Hints hints, Roll roll) throws IOException {
        return new ApiAnswer(hints, roll).read(text);
    }

    private Outcome read(Ration text) throws IOException {
        var trouble = items(text);
        settle();
        if (trouble != null) {
            return roll.found() == 0 ? new Outcome.Unreadable(trouble) : new Outcome.Broken(Form.API_JSON, trouble);
        }
        if (entries > 0 && roll.found() == 0) {
            return new Outcome.Unreadable(Saying.of("page.entries", entries));
        }
        return new Outcome.Whole(Form.API_JSON, roll.edition(), roll.listed() && LIMITS.contains(entries));
    }

    /// Reads up to the end; says what kept it from getting there.
    private @Nullable Saying items(Ration text) throws IOException {
        text.allow(Json.LONGEST_ENTRY);
        try (var json = Json.MAPPER.createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                JsonNode item = json.readValueAsTree();
                add(Records.read(item));
                text.allow(Json.LONGEST_ENTRY);
            }
            return null;
        } catch (JacksonException e) {
            return Json.trouble(e, entries);
        }
    }

    private void add(Read read) {
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
        common = ListDay.common(held.stream()
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast)
                .toList());
        int first = Math.min(entries, HELD) - held.size() + 1;
        for (int i = 0; i < held.size(); i++) {
            hand(held.get(i), first + i);
        }
        held.clear();
    }

    private void hand(Read read, int number) {
        roll.add(read, "entry " + number, read instanceof Draft draft ? ListDay.of(draft, asked, common) : null);
    }
}
