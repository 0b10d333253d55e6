package dev.offprint.store.db;

import java.util.Collection;

/// Lists as JSON arrays, so that `json_each(?)` takes any number of values through one parameter.
public final class JsonArrays {
    private JsonArrays() {}

    public static String numbers(long[] numbers) {
        var json = new StringBuilder(numbers.length * 8 + 2).append('[');
        for (long number : numbers) {
            json.append(json.length() > 1 ? "," : "").append(number);
        }
        return json.append(']').toString();
    }

    public static String numbers(Collection<Long> numbers) {
        return numbers(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    public static String texts(Collection<String> texts) {
        var json = new StringBuilder(texts.size() * 48 + 2).append('[');
        for (var text : texts) {
            json.append(json.length() > 1 ? "," : "").append('"');
            text.chars().forEach(c -> appendEscaped(json, (char) c));
            json.append('"');
        }
        return json.append(']').toString();
    }

    private static void appendEscaped(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ') {
            json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            json.append(c);
        }
    }
}
