package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.parse.text.BoundedReader;
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

/// JSON object that contains a list: the data of a Hugging Face page (`{dailyPapers: […], date: …}`), a scraper's
/// day (`{date: …, papers: […]}`), an envelope (`{items: […]}`, `{response: {docs: […]}}`), a JSON Feed
/// (<https://www.jsonfeed.org/version/1.1/>), or papers keyed by id. Entries are held back until the object ends,
/// since the date may follow them.
final class EmbeddedJson {
    private static final String SEARCH = "searchResults";
    private static final Set<String> LISTS = Set.of("dailyPapers", "papers", SEARCH);
    /// Names under which envelopes have their list; of another name may be the references of a single paper.
    private static final Set<String> ENVELOPES = Set.of(
            "items", "results", "data", "entries", "records", "articles", "documents", "docs", "works", "hits", "list");
    /// Maximum number of envelopes in each other.
    private static final int MAX_ENVELOPES = 3;
    /// Week and month pages are truncated at this number of papers.
    private static final int LIMIT = 105;

    private record Listed(RawEntry read, boolean searched) {}

    private final List<Listed> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable String date;
    private @Nullable String dateString;
    private String periodType = "";
    private @Nullable String error;
    private @Nullable Message failure;
    private boolean trending;
    private boolean page;
    private boolean list;

    /// Whether an object has a list of papers among its fields.
    static boolean hasList(JsonNode object) {
        return LISTS.stream().anyMatch(name -> object.path(name).isArray())
                || ENVELOPES.stream()
                        .anyMatch(name -> object.path(name).isArray()
                                && isPaper(object.path(name).path(0)));
    }

    /// Whether an object is the record of a single paper, and not a list with a title.
    static boolean isPaper(JsonNode object) {
        return (object.has("title")
                        || object.path("paper").isObject()
                        || object.path("item").isObject())
                && !hasList(object);
    }

    /// Reads an object up to its end or up to the first error.
    static EmbeddedJson read(BoundedReader text) throws IOException {
        var data = new EmbeddedJson();
        text.allow(JsonReader.MAX_ENTRY_LENGTH);
        try (var json = JsonReader.MAPPER.createParser(text)) {
            json.nextToken();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                data.field(name, json, text);
                text.allow(JsonReader.MAX_ENTRY_LENGTH);
            }
        } catch (JacksonException e) {
            data.failure = JsonReader.errorMessage(e, data.entries.size());
        }
        return data;
    }

    /// Adds the entries to the collector.
    ParseResult addTo(ParseContext context, EntryCollector collector) {
        if (!list && entries.stream().noneMatch(entry -> entry.read instanceof RawPaper)) {
            return new ParseResult.Unreadable(nothing());
        }
        var own = edition();
        var edition = own != null || context.requested() == null
                ? own
                : new Edition(Source.HUGGING_FACE, context.requested().period());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            collector.add(
                    entry.read, "entry " + (i + 1), entry.searched ? search(context) : edition(entry.read, edition));
        }
        if (failure != null) {
            return collector.found() == 0
                    ? new ParseResult.Unreadable(failure)
                    : new ParseResult.Partial(format(), failure);
        }
        if (collector.found() == 0 && !entries.isEmpty()) {
            return new ParseResult.Unreadable(Message.of("page.entries", entries.size()));
        }
        return new ParseResult.Complete(format(), own, truncated(own));
    }

    InputFormat format() {
        return trending ? InputFormat.TRENDING_PAGE : page ? InputFormat.DAY_PAGE : InputFormat.API_JSON;
    }

    /// Whether one of the entries has this id.
    boolean has(String id) {
        return ids.contains(id);
    }

    /// The edition that the object states, or null.
    @Nullable
    Edition edition() {
        var period = trending ? new Period.Trending() : period();
        return period == null ? null : new Edition(Source.HUGGING_FACE, period);
    }

    private boolean truncated(@Nullable Edition own) {
        return page && own != null && !(own.period() instanceof Period.Day) && entries.size() >= LIMIT;
    }

    private static @Nullable Edition edition(RawEntry read, @Nullable Edition edition) {
        return read instanceof RawPaper raw && raw.listed ? edition : null;
    }

    /// The edition of results of a search on the page: they are not one of the source's lists.
    private Edition search(ParseContext context) {
        var day = period() instanceof Period.Day(var own) ? own : context.seenOn();
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
        return failure != null ? failure : Message.of("page.json");
    }

    private void field(String name, JsonParser json, BoundedReader text) throws IOException {
        var token = json.nextToken();
        if (token == JsonToken.START_ARRAY && LISTS.contains(name)) {
            list(name, json, text);
        } else if (token == JsonToken.START_ARRAY && ENVELOPES.contains(name)) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                enveloped(json.readValueAsTree());
                text.allow(JsonReader.MAX_ENTRY_LENGTH);
            }
        } else if (token == JsonToken.START_OBJECT) {
            keyed(name, json.readValueAsTree(), MAX_ENVELOPES);
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
            if (read instanceof RawPaper raw) {
                // Scrapers' records are from a list, though their form does not show it.
                raw.listed = !searched;
                ids.addAll(raw.ids);
            }
            entries.add(new Listed(read, searched));
            text.allow(JsonReader.MAX_ENTRY_LENGTH);
        }
    }

    /// Adds an element of an envelope's list; elements that are no papers do not count as entries.
    private void enveloped(JsonNode value) {
        if (isPaper(value)) {
            entries.add(new Listed(JsonRecords.read(value), false));
        }
    }

    /// Papers under their ids are those objects that have a title; the page's data holds other objects too.
    private void keyed(String name, JsonNode value, int depth) {
        if (isPaper(value)) {
            entries.add(new Listed(JsonRecords.keyed(name, value), false));
        } else if (depth > 0) {
            value.forEachEntry((inner, node) -> {
                if (node.isObject()) {
                    keyed(inner, node, depth - 1);
                } else if (node.isArray() && (LISTS.contains(inner) || ENVELOPES.contains(inner))) {
                    node.forEach(this::enveloped);
                }
            });
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
