package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads fields of JSON records, whose names and types differ between sources. A field that is missing, null or of
/// an unusable type counts as absent.
final class JsonFields {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:[.,]\\d{3}){1,3})(?:\\.0)?");
    private static final Pattern ROUNDED =
            Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,3})?)\\s*([km])", Pattern.CASE_INSENSITIVE);

    private static final List<String> IDS = List.of("arxivId", "arxiv_id", "id", "url", "pdf_url");
    /// Longer values are texts. An address with a query has fewer characters.
    private static final int MAX_LENGTH = 300;

    private JsonFields() {}

    /// The first of these fields that contains text or a number.
    static @Nullable String text(JsonNode record, String... names) {
        for (var name : names) {
            var value = record.get(name);
            if (value != null
                    && (value.isString() || value.isNumber())
                    && !value.asString().isBlank()) {
                return value.asString();
            }
        }
        return null;
    }

    /// The first of these fields that begins with an ISO 8601 date.
    static @Nullable LocalDate day(JsonNode record, String... names) {
        for (var name : names) {
            var value = record.get(name);
            var day = value == null || !value.isString() ? null : day(value.asString());
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /// The date at the beginning of a text: `2024-08-01T00:00:00.000Z`.
    static @Nullable LocalDate day(String text) {
        var date = text.strip();
        if (date.length() < 10 || !Character.isDigit(date.charAt(0))) {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeException _) {
            return null; // not a date
        }
    }

    /// The first of these fields that contains a count.
    static @Nullable Integer count(JsonNode record, String... names) {
        for (var name : names) {
            var value = record.get(name);
            if (value != null && value.isNumber()) {
                double number = value.asDouble();
                return number >= 0 && number <= Integer.MAX_VALUE ? (Integer) (int) number : null;
            }
            var count = value == null || !value.isString() ? null : count(value.asString());
            if (count != null) {
                return count;
            }
        }
        return null;
    }

    /// Parses a count as pages print it: `12`, `1,234`, `1.54k`. Without a unit, three digits must follow a point
    /// or comma.
    static @Nullable Integer count(String text) {
        var whole = WHOLE.matcher(text.strip());
        if (whole.matches()) {
            long count = Long.parseLong(whole.group(1).replaceAll("[.,]", ""));
            return count <= Integer.MAX_VALUE ? (Integer) (int) count : null;
        }
        var rounded = ROUNDED.matcher(text.strip());
        if (!rounded.matches()) {
            return null;
        }
        double number = Double.parseDouble(rounded.group(1).replace(',', '.'));
        double count = number * (rounded.group(2).equalsIgnoreCase("k") ? 1e3 : 1e6);
        return count <= Integer.MAX_VALUE ? (Integer) (int) Math.round(count) : null;
    }

    /// The names in a field: an array of strings, an array of records with a `name`, one string with names
    /// separated by commas, or a list as Python prints it.
    static List<String> names(JsonNode record, String field) {
        var value = record.get(field);
        if (value == null) {
            return List.of();
        }
        if (value.isString()) {
            return listed(value.asString());
        }
        var names = new ArrayList<String>(value.size());
        for (var one : value.isArray() ? value : List.<JsonNode>of()) {
            var name = one.isObject() ? personName(one) : one.isString() ? one.asString() : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable String personName(JsonNode person) {
        var name = text(person, "name", "fullname");
        return name != null ? name : cslName(person);
    }

    /// The name of an author of CSL-JSON as it is displayed; null for other records.
    private static @Nullable String cslName(JsonNode author) {
        var literal = text(author, "literal");
        var family = text(author, "family");
        if (literal != null || family == null) {
            return literal;
        }
        var name = new StringBuilder();
        for (var part : new String[] {"given", "dropping-particle", "non-dropping-particle", "family", "suffix"}) {
            var text = text(author, part);
            name.append(text == null ? "" : name.isEmpty() ? text : " " + text);
        }
        return name.toString();
    }

    private static List<String> listed(String text) {
        var list = text.startsWith("[") ? PythonLiteral.read(text) : null;
        if (list != null) {
            return names(JsonReader.MAPPER.createObjectNode().set("list", list), "list");
        }
        return List.of(text.split(",\\s+(?:and\\s+)?|\\s+and\\s+|;\\s*"));
    }

    /// The ids and addresses, the best first: those of well-known fields, then any other field (`uid`, `abs_url`)
    /// that has an id of arXiv and is named an id or has it in an address.
    static List<String> ids(JsonNode record) {
        var ids = new ArrayList<String>();
        IDS.forEach(name -> add(ids, text(record, name)));
        add(ids, text(record.path("externalIds"), "ArXiv"));
        record.forEachEntry((name, value) -> {
            if (value.isString() && !IDS.contains(name) && isArxivId(name, value.asString())) {
                ids.add(value.asString());
            }
        });
        return ids;
    }

    static @Nullable String doi(JsonNode record) {
        var doi = text(record, "doi", "DOI");
        return doi != null ? doi : text(record.path("externalIds"), "DOI");
    }

    private static boolean isArxivId(String name, String value) {
        if (value.length() > MAX_LENGTH || ArxivId.parse(value) == null) {
            return false;
        }
        if (value.regionMatches(true, 0, "arxiv:", 0, 6)) {
            return true;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return value.indexOf('/') >= 0 || lower.endsWith("id") || lower.contains("arxiv") || lower.equals("eprint");
    }

    private static void add(List<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
