package dev.offprint.ui.timeline;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The selected paper of a list: its index, which changes with the list, and its key, which does not. JavaFX
/// application thread.
final class ListSelection {
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<@Nullable Long> key = new ReadOnlyObjectWrapper<>();
    private final Supplier<PaperKeys> list;

    /// @param list the keys of the list on screen
    ListSelection(Supplier<PaperKeys> list) {
        this.list = list;
    }

    /// -1 for none.
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    /// Null for none.
    ReadOnlyObjectProperty<@Nullable Long> key() {
        return key.getReadOnlyProperty();
    }

    /// Selects the paper at an index; none if the index is out of range.
    void set(int position) {
        var papers = list.get();
        index.set(position < 0 || position >= papers.size() ? -1 : position);
        key.set(index.get() < 0 ? null : (Long) papers.get(index.get()));
    }

    /// Selects a paper if the list contains it.
    ///
    /// @return whether it does
    boolean selectKey(long paper) {
        int index = list.get().indexOf(paper);
        if (index >= 0) {
            set(index);
        }
        return index >= 0;
    }

    /// Moves the selection by a number of rows, within the list.
    void move(int offset) {
        int size = list.get().size();
        if (size > 0) {
            set(Math.clamp(index.get() + offset, 0, size - 1));
        }
    }

    /// Clears the index before the list changes; the key stays.
    void clearIndex() {
        index.set(-1);
    }
}
