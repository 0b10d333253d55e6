package dev.offprint.store;

import dev.offprint.model.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// JSON form of a message, stored beside its English text: an array of the key and the arguments, such as
/// `["list.shows",{"day":"2025-05-22"}]`; nested messages are nested arrays.
final class MessageJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DATE_KEY = "day";

    private MessageJson() {}

    static @Nullable String write(@Nullable Message message) {
        return message == null ? null : array(message).toString();
    }

    private static ArrayNode array(Message message) {
        var array = JSON.createArrayNode().add(message.key());
        for (var part : message.parts()) {
            switch (part) {
                case Message inner -> array.add(array(inner));
                case LocalDate day -> array.addObject().put(DATE_KEY, day.toString());
                case Long number -> array.add(number);
                default -> array.add(part.toString());
            }
        }
        return array;
    }

    /// Parses a stored message; falls back to the English text if there is no JSON or its key is unknown to
    /// this version.
    static Message read(@Nullable String json, String english) {
        var message = json == null ? null : read(json);
        return message == null || !message.isKnown() ? Message.text(english) : message;
    }

    private static @Nullable Message read(String json) {
        try {
            return message(JSON.readTree(json));
        } catch (JacksonException | DateTimeException _) {
            return null; // the English text is the fallback
        }
    }

    private static Message message(JsonNode array) {
        var parts = new ArrayList<>();
        for (int i = 1; i < array.size(); i++) {
            parts.add(part(array.get(i)));
        }
        return new Message(array.path(0).asString(""), parts);
    }

    private static Object part(JsonNode node) {
        if (node.isArray()) {
            return message(node);
        }
        if (node.isObject()) {
            return LocalDate.parse(node.path(DATE_KEY).asString(""));
        }
        return node.isIntegralNumber() ? node.longValue() : node.asString("");
    }
}
