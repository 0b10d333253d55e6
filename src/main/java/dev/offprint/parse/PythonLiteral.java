package dev.offprint.parse;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Parser for lists and dictionaries as printed by Python (`{'id': '2412.14161', 'isPro': False}`), the form in
/// which some scrapers store API responses. Strings follow *String and Bytes literals* in Python's language
/// reference, as far as `repr` produces them.
final class PythonLiteral {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /// The value, or null when the text is not a literal.
    static @Nullable JsonNode read(String text) {
        var literal = new PythonLiteral(text);
        try {
            var value = literal.value(0);
            return literal.peek() == 0 ? value : null;
        } catch (Unexpected _) {
            return null; // the caller reports it
        }
    }

    private JsonNode value(int depth) {
        if (depth > JsonReader.MAX_DEPTH) {
            throw new Unexpected();
        }
        char sign = peek();
        return switch (sign) {
            case '{' -> dictionary(depth);
            case '[', '(' -> list(depth, sign == '[' ? ']' : ')');
            case '\'', '"' -> NODES.stringNode(string());
            default -> word();
        };
    }

    private JsonNode dictionary(int depth) {
        var object = NODES.objectNode();
        at++;
        while (peek() != '}') {
            var key = peek() == '\'' || peek() == '"' ? string() : word().asString();
            expect(':');
            object.set(key, value(depth + 1));
            separator('}');
        }
        at++;
        return object;
    }

    private JsonNode list(int depth, char end) {
        var array = NODES.arrayNode();
        at++;
        while (peek() != end) {
            array.add(value(depth + 1));
            separator(end);
        }
        at++;
        return array;
    }

    private JsonNode word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        var word = text.substring(start, at);
        return switch (word) {
            case "" -> throw new Unexpected();
            case "None", "nan" -> NODES.nullNode();
            case "True" -> NODES.booleanNode(true);
            case "False" -> NODES.booleanNode(false);
            default -> number(word);
        };
    }

    private static JsonNode number(String word) {
        try {
            return NODES.numberNode(Double.parseDouble(word));
        } catch (NumberFormatException _) {
            throw new Unexpected();
        }
    }

    private String string() {
        char quote = text.charAt(at++);
        var string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            char sign = text.charAt(at++);
            if (sign == '\\') {
                escape(string);
            } else {
                string.append(sign);
            }
        }
        expect(quote);
        return string.toString();
    }

    private void escape(StringBuilder into) {
        if (at >= text.length()) {
            throw new Unexpected();
        }
        char sign = text.charAt(at++);
        switch (sign) {
            case 'n' -> into.append('\n');
            case 't' -> into.append('\t');
            case 'r' -> into.append('\r');
            case '\\', '\'', '"' -> into.append(sign);
            case 'x' -> into.appendCodePoint(hexadecimal(2));
            case 'u' -> into.appendCodePoint(hexadecimal(4));
            case 'U' -> into.appendCodePoint(hexadecimal(8));
            default -> into.append('\\').append(sign); // Python keeps unknown escapes
        }
    }

    private int hexadecimal(int digits) {
        try {
            int end = Math.min(at + digits, text.length());
            int value = Integer.parseInt(text, at, end, 16);
            at = end;
            return Character.isValidCodePoint(value) ? value : 0xfffd;
        } catch (NumberFormatException _) {
            throw new Unexpected();
        }
    }

    private void separator(char end) {
        if (peek() != end) {
            expect(',');
        }
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw new Unexpected();
        }
        at++;
    }

    /// The next character that is not white space, as the new position; 0 at the end.
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected() {
            super("no Python literal", null, false, false);
        }
    }
}
