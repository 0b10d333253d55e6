package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Fields of a CSL-JSON item that other records of papers do not have
/// (<https://docs.citationstyles.org/en/stable/specification.html>).
final class CslItem {
    private CslItem() {}

    static boolean is(JsonNode record) {
        return record.path("issued").has("date-parts")
                || record.has("container-title")
                || record.path("author").path(0).has("family")
                || record.path("author").path(0).has("literal")
                || (record.has("type") && record.has("URL"));
    }

    static void addTo(RawPaper raw, JsonNode item) {
        raw.ids.removeIf(id -> ArxivId.parse(id) == null); // its id is the citation key
        raw.publishedOn = date(item.path("issued").path("date-parts").path(0));
        var container = JsonFields.text(item, "container-title");
        boolean conference = "paper-conference".equals(JsonFields.text(item, "type"));
        raw.venue = conference ? container : raw.venue;
        raw.journal = conference ? raw.journal : container;
        var custom = item.path("custom");
        if (custom.has("keywords")) {
            raw.keywords = JsonFields.names(custom, "keywords");
            raw.categories = JsonFields.names(custom, "categories");
        } else if (item.path("keyword").isString()) {
            raw.keywords = List.of(item.path("keyword").asString().split("\\s*[,;]\\s*"));
        }
    }

    /// The first day of the month or year where no day is known.
    private static @Nullable LocalDate date(JsonNode parts) {
        if (parts.path(0).asString("").isBlank()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.path(0).asString()),
                    Integer.parseInt(parts.path(1).asString("1")),
                    Integer.parseInt(parts.path(2).asString("1")));
        } catch (DateTimeException | NumberFormatException _) {
            return null; // no date
        }
    }
}
