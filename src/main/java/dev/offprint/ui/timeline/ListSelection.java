package dev.offprint.ui.timeline;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The selected paper of a list: its place, which changes with the list around it, and its key, which does not.
/// Toolkit's thread.
final class ListSelection {
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Long> key = new ReadOnlyObjectWrapper<>();
    private final Supplier<PaperKeys> list;

    /// @param list the papers of the list on screen
    ListSelection(Supplier<PaperKeys> list) {
        this.list = list;
    }

    /// -1 for none.
    ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    /// Null for none.
    ReadOnlyObjectProperty<@Nullable Long> key() {
        return key.getReadOnlyProperty();
    }

    /// Selects the paper at a place; none where the list has no such place.
    void set(int index) {
        var papers = list.get();
        place.set(index < 0 || index >= papers.size() ? -1 : index);
        key.set(place.get() < 0 ? null : (Long) papers.get(place.get()));
    }

    /// Selects a paper if the list has it.
    ///
    /// @return whether it has
    boolean on(long paper) {
        int index = list.get().indexOf(paper);
        if (index >= 0) {
            set(index);
        }
        return index >= 0;
    }

    /// Goes so many places down, or up, as far as the list goes.
    void move(int by) {
        int size = list.get().size();
        if (size > 0) {
            set(Math.clamp(place.get() + by, 0, size - 1));
        }
    }

    /// The list around the paper changes: its place means nothing until one is set again.
    void displaced() {
        place.set(-1);
    }
}
