package dev.offprint.store;

import dev.offprint.model.ReaderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The state of one paper before and after an action.
record MarkChange(long key, ReaderState before, ReaderState after) {

    MarkChange reversed() {
        return new MarkChange(key, after, before);
    }

    /// Applies this change to the current state. Usually `current` is [#before] and the result [#after]; if
    /// rows were merged in the meantime, only the fields that differ between both are changed.
    ReaderState applyTo(ReaderState current) {
        if (current.equals(before)) {
            return after;
        }
        return new ReaderState(
                before.starred() == after.starred() ? current.starred() : after.starred(),
                before.read() == after.read() ? current.read() : after.read(),
                before.dismissed() == after.dismissed() ? current.dismissed() : after.dismissed(),
                tags(current.tags()),
                note(current.note()),
                before.seen().equals(after.seen()) ? current.seen() : after.seen());
    }

    private List<String> tags(List<String> current) {
        var tags = new ArrayList<>(current);
        tags.removeIf(tag -> before.tags().contains(tag) && !after.tags().contains(tag));
        after.tags().stream()
                .filter(tag -> !before.tags().contains(tag) && !current.contains(tag))
                .forEach(tags::add);
        return tags;
    }

    private @Nullable String note(@Nullable String current) {
        return Objects.equals(current, before.note()) ? after.note() : current;
    }
}
