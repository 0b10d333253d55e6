package dev.offprint.settings;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands in the file, and how what is new gets into it without anything else being lost: fields of a newer
/// program stay, and so does a value that this program does not understand, as long as nobody chooses another.
final class SettingsJsonMerge {
    private final ObjectNode defaults;

    /// @param usual the settings as they are without a file: what is an object in it is a record, and gone into; any
    ///              other value, a map of keys too, is one thing
    SettingsJsonMerge(ObjectNode defaults) {
        this.defaults = defaults;
    }

    /// What the file says, and for the rest what is usual.
    ObjectNode read(ObjectNode file) {
        var whole = defaults.deepCopy();
        fill(whole, migrate(file));
        return whole;
    }

    /// The file with the changes between two settings in it.
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

    /// Up to 0.1 the theme, the type size and the window's place stood side by side.
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
