package dev.offprint.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads fields of JSON records, whose names and types differ between sources. A field that is missing, null or of
/// an unusable type counts as absent.
final class JsonFields {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:[.,]\\d{3}){1,3})(?:\\.0)?");
    private static final Pattern ROUNDED =
            Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,3})?)\\s*([km])", Pattern.CASE_INSENSITIVE);

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
            var name = one.isObject() ? text(one, "name", "fullname") : one.isString() ? one.asString() : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> listed(String text) {
        var list = text.startsWith("[") ? PythonLiteral.read(text) : null;
        if (list != null) {
            return names(JsonReader.MAPPER.createObjectNode().set("list", list), "list");
        }
        return List.of(text.split(",\\s+(?:and\\s+)?|\\s+and\\s+|;\\s*"));
    }
}
