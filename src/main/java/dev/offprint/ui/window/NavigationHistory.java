package dev.offprint.ui.window;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.ListQuery;
import dev.offprint.ui.timeline.ListRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The places that were left, as a browser keeps them: leaving one forgets those that lie ahead. JavaFX application
/// thread.
final class NavigationHistory {
    /// Places kept in each direction.
    static final int LIMIT = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();

    /// What was on screen.
    ///
    /// @param list  the open list, also behind a search
    /// @param paper the selected one
    /// @param top   the first one on screen
    record Place(
            ListRequest request,
            ListQuery list,
            FacetFilter filter,
            @Nullable Long paper,
            @Nullable Long top) {
        boolean isSearch() {
            return request instanceof ListRequest.Search;
        }

        private boolean shows(Place other) {
            return request.equals(other.request) && Objects.equals(paper, other.paper);
        }
    }

    ReadOnlyBooleanProperty hasBack() {
        return hasBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasForward() {
        return hasForward.getReadOnlyProperty();
    }

    /// A place is left for a new one.
    void leave(Place place) {
        ahead.clear();
        push(behind, place);
        update();
    }

    /// The place before this one; null if there is none.
    ///
    /// @param current where [#forward] leads back to
    /// @param exists  places that do not are passed over and forgotten
    @Nullable
    Place back(Place current, Predicate<Place> exists) {
        return move(behind, ahead, current, exists);
    }

    /// The newest place of a kind, past those that were left since; null if there is none, and then nothing changes.
    ///
    /// @param current where [#forward] leads back to
    @Nullable
    Place backTo(Place current, Predicate<Place> kind) {
        if (behind.stream().noneMatch(kind)) {
            return null;
        }
        var found = behind.pop();
        while (!kind.test(found)) {
            found = behind.pop();
        }
        push(ahead, current);
        update();
        return found;
    }

    /// The place that [#back] left; null if there is none.
    @Nullable
    Place forward(Place current, Predicate<Place> exists) {
        return move(ahead, behind, current, exists);
    }

    private @Nullable Place move(Deque<Place> from, Deque<Place> to, Place current, Predicate<Place> exists) {
        from.removeIf(exists.negate());
        var found = from.poll();
        while (found != null && found.shows(current)) {
            found = from.poll();
        }
        if (found != null) {
            push(to, current);
        }
        update();
        return found;
    }

    private static void push(Deque<Place> places, Place place) {
        var newest = places.peek();
        if (newest != null && newest.shows(place)) {
            places.pop();
        }
        places.push(place);
        if (places.size() > LIMIT) {
            places.removeLast();
        }
    }

    private void update() {
        hasBack.set(!behind.isEmpty());
        hasForward.set(!ahead.isEmpty());
    }
}
