package dev.offprint.store;

import dev.offprint.model.ReaderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an act made of one paper's marks.
record MarkChange(long key, ReaderState before, ReaderState after) {

    MarkChange reversed() {
        return new MarkChange(key, after, before);
    }

    /// `now` with this change made to it once more. Usually `now` is [#before] and the outcome [#after]; where
    /// two rows have become one in the meantime, only what the change was about is changed.
    ReaderState on(ReaderState now) {
        if (now.equals(before)) {
            return after;
        }
        return new ReaderState(
                before.starred() == after.starred() ? now.starred() : after.starred(),
                before.read() == after.read() ? now.read() : after.read(),
                before.dismissed() == after.dismissed() ? now.dismissed() : after.dismissed(),
                tags(now.tags()),
                note(now.note()),
                before.seen().equals(after.seen()) ? now.seen() : after.seen());
    }

    private List<String> tags(List<String> now) {
        var tags = new ArrayList<>(now);
        tags.removeIf(tag -> before.tags().contains(tag) && !after.tags().contains(tag));
        after.tags().stream()
                .filter(tag -> !before.tags().contains(tag) && !now.contains(tag))
                .forEach(tags::add);
        return tags;
    }

    private @Nullable String note(@Nullable String now) {
        return Objects.equals(now, before.note()) ? after.note() : now;
    }
}
