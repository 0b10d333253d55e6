package dev.offprint.settings;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Merges settings with the content of their file: fields of a newer program are preserved, and so are values
/// that this program does not understand, until the setting is changed.
final class SettingsJsonMerge {
    private final ObjectNode defaults;

    /// @param defaults the default settings: an object in it is a nested record and merged by field; any other
    ///     value, including a map of keys, is replaced as a whole
    SettingsJsonMerge(ObjectNode defaults) {
        this.defaults = defaults;
    }

    /// The content of the file, completed with the defaults.
    ObjectNode read(ObjectNode file) {
        var whole = defaults.deepCopy();
        fill(whole, migrate(file));
        return whole;
    }

    /// The content of the file with the changes between two settings.
    ObjectNode write(ObjectNode file, ObjectNode before, ObjectNode now) {
        var whole = migrate(file);
        change(whole, defaults, before, now);
        return whole;
    }

    private static void fill(ObjectNode under, ObjectNode over) {
        over.properties().forEach(field -> {
            if (under.get(field.getKey()) instanceof ObjectNode record
                    && !record.isEmpty()
                    && field.getValue() instanceof ObjectNode found) {
                fill(record, found);
            } else {
                under.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void change(ObjectNode file, ObjectNode shape, ObjectNode before, ObjectNode now) {
        now.properties().forEach(field -> {
            var name = field.getKey();
            var value = field.getValue();
            if (file.has(name) && value.equals(before.get(name))) {
                return;
            }
            var part = record(shape.get(name));
            if (part != null
                    && file.get(name) instanceof ObjectNode there
                    && before.get(name) instanceof ObjectNode old
                    && value instanceof ObjectNode fresh) {
                change(there, part, old, fresh);
            } else {
                file.set(name, value);
            }
        });
    }

    private static @Nullable ObjectNode record(@Nullable JsonNode node) {
        return node instanceof ObjectNode object && !object.isEmpty() ? object : null;
    }

    /// Up to version 0.1 the theme, the type size and the window's state were top-level fields.
    private static ObjectNode migrate(ObjectNode file) {
        var moved = file.deepCopy();
        move(moved, "appearance", "theme", "typeSize");
        move(moved, "place", "panes", "frame", "list", "paper");
        return moved;
    }

    private static void move(ObjectNode file, String into, String... names) {
        for (var name : names) {
            var value = file.remove(name);
            if (value != null && !(file.get(into) instanceof ObjectNode there && there.has(name))) {
                var part = file.get(into) instanceof ObjectNode there ? there : file.putObject(into);
                part.set(name, value);
            }
        }
    }
}
