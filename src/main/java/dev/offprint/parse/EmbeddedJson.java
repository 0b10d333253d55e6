package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// One JSON object around a list: the data of a page of Hugging Face (`{dailyPapers: […], date: …}`), a
/// scraper's day (`{date: …, papers: […]}`), or papers under their ids. Its entries wait until its end, since
/// the date may stand behind them.
final class EmbeddedJson {
    private static final String SEARCH = "searchResults";
    private static final Set<String> LISTS = Set.of("dailyPapers", "papers", SEARCH);
    /// Week and month pages end here.
    private static final int LIMIT = 105;

    private record Listed(RawEntry read, boolean searched) {}

    private final List<Listed> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable String date;
    private @Nullable String dateString;
    private String periodType = "";
    private @Nullable String error;
    private @Nullable Message trouble;
    private boolean trending;
    private boolean page;
    private boolean list;

    /// Whether an object is one of these with a list in it.
    static boolean in(JsonNode object) {
        return LISTS.stream().anyMatch(name -> object.path(name).isArray());
    }

    /// Whether an object is the record of one paper.
    static boolean paper(JsonNode object) {
        return object.has("title")
                || object.path("paper").isObject()
                || object.path("item").isObject();
    }

    /// Reads an object as far as it goes.
    static EmbeddedJson read(BoundedReader text) throws IOException {
        var data = new EmbeddedJson();
        text.allow(JsonReader.LONGEST_ENTRY);
        try (var json = JsonReader.MAPPER.createParser(text)) {
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                data.field(name, json, text);
                text.allow(JsonReader.LONGEST_ENTRY);
            }
        } catch (JacksonException e) {
            data.trouble = JsonReader.trouble(e, data.entries.size());
        }
        return data;
    }

    /// Hands its entries on.
    ParseResult tell(ParseContext hints, EntryCollector roll) {
        if (!list && entries.stream().noneMatch(entry -> entry.read instanceof RawPaper)) {
            return new ParseResult.Unreadable(nothing());
        }
        var own = edition();
        var edition = own != null || hints.asked() == null
                ? own
                : new Edition(Source.HUGGING_FACE, hints.asked().period());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            roll.add(entry.read, "entry " + (i + 1), entry.searched ? search(hints) : edition(entry.read, edition));
        }
        if (trouble != null) {
            return roll.found() == 0 ? new ParseResult.Unreadable(trouble) : new ParseResult.Broken(form(), trouble);
        }
        if (roll.found() == 0 && !entries.isEmpty()) {
            return new ParseResult.Unreadable(Message.of("page.entries", entries.size()));
        }
        return new ParseResult.Whole(form(), own, cut(own));
    }

    InputFormat form() {
        return trending ? InputFormat.TRENDING_PAGE : page ? InputFormat.DAY_PAGE : InputFormat.API_JSON;
    }

    /// Whether a paper of this id is among its entries.
    boolean has(String id) {
        return ids.contains(id);
    }

    /// The edition that it says it is.
    @Nullable
    Edition edition() {
        var period = trending ? new Period.Trending() : period();
        return period == null ? null : new Edition(Source.HUGGING_FACE, period);
    }

    private boolean cut(@Nullable Edition own) {
        return page && own != null && !(own.period() instanceof Period.Day) && entries.size() >= LIMIT;
    }

    private static @Nullable Edition edition(RawEntry read, @Nullable Edition edition) {
        return read instanceof RawPaper draft && draft.listed ? edition : null;
    }

    /// What a search on the page found is no list of its source.
    private Edition search(ParseContext hints) {
        var day = period() instanceof Period.Day(var own) ? own : hints.seenOn();
        return Edition.day(Source.SAVED, day);
    }

    private @Nullable Period period() {
        var text = dateString != null ? dateString : date;
        if (text == null) {
            return null;
        }
        var day = JsonFields.day(text);
        if (day == null) {
            return Period.parse(text.strip());
        }
        return switch (periodType) {
            case "week" -> Period.Week.of(day);
            case "month" -> new Period.Month(YearMonth.from(day));
            default -> new Period.Day(day);
        };
    }

    private Message nothing() {
        if (error != null) {
            return Message.of("page.message", error);
        }
        return trouble != null ? trouble : Message.of("page.json");
    }

    private void field(String name, JsonParser json, BoundedReader text) throws IOException {
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
            list(name, json, text);
        } else if (token == JsonToken.START_OBJECT) {
            keyed(name, json.readValueAsTree());
        } else if (token == JsonToken.START_ARRAY) {
            json.skipChildren();
        } else {
            scalar(name, json);
        }
    }

    private void list(String name, JsonParser json, BoundedReader text) throws IOException {
        list = true;
        page |= name.equals("dailyPapers") || name.equals(SEARCH);
        boolean searched = name.equals(SEARCH);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = json.readValueAsTree();
            var read = JsonRecords.read(item);
            if (read instanceof RawPaper draft) {
                // A scraper's records carry no sign of it, but they stand on a list all the same.
                draft.listed = !searched;
                ids.addAll(draft.ids);
            }
            entries.add(new Listed(read, searched));
            text.allow(JsonReader.LONGEST_ENTRY);
        }
    }

    /// Papers under their ids are those objects that have a title; the page's data holds other objects too.
    private void keyed(String name, JsonNode value) {
        if (paper(value)) {
            entries.add(new Listed(JsonRecords.keyed(name, value), false));
        }
    }

    private void scalar(String name, JsonParser json) {
        switch (name) {
            case "date" -> date = json.getString();
            case "dateString" -> dateString = json.getString();
            case "periodType" -> periodType = json.getString();
            case "isTrending" -> trending = json.currentToken() == JsonToken.VALUE_TRUE;
            case "error", "message" -> error = json.getString();
            default -> {} // the page holds much that is not about papers
        }
    }
}
