package dev.offprint.model;

import java.util.LinkedHashSet;
import java.util.List;

/// An action of the reader on papers; [#applyTo] is its effect on the state of a paper. All actions except [AutoRead]
/// are recorded by the store and can be undone.
public sealed interface ReaderAction {
    ReaderState applyTo(ReaderState state);

    record Star(boolean starred) implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new ReaderState(starred, state.read(), state.dismissed(), state.tags(), state.note(), state.seen());
        }
    }

    record Read(boolean read) implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new ReaderState(state.starred(), read, state.dismissed(), state.tags(), state.note(), state.seen());
        }
    }

    /// The paper was on screen long enough to count as read. The reader did not decide it, so it is not recorded: undo
    /// reverts the action before it, and a possible redo is kept.
    record AutoRead() implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new Read(true).applyTo(state);
        }
    }

    /// A dismissed paper leaves the lists; when restored, it returns to its position.
    record Dismiss(boolean dismissed) implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new ReaderState(state.starred(), state.read(), dismissed, state.tags(), state.note(), state.seen());
        }
    }

    record Tag(List<String> tags) implements ReaderAction {
        public Tag {
            tags = List.copyOf(tags);
        }

        @Override
        public ReaderState applyTo(ReaderState state) {
            var all = new LinkedHashSet<>(state.tags());
            all.addAll(tags);
            return new ReaderState(
                    state.starred(), state.read(), state.dismissed(), List.copyOf(all), state.note(), state.seen());
        }
    }

    record Untag(List<String> tags) implements ReaderAction {
        public Untag {
            tags = List.copyOf(tags);
        }

        @Override
        public ReaderState applyTo(ReaderState state) {
            var rest = new LinkedHashSet<>(state.tags());
            tags.forEach(rest::remove);
            return new ReaderState(
                    state.starred(), state.read(), state.dismissed(), List.copyOf(rest), state.note(), state.seen());
        }
    }

    /// An empty text removes the note.
    record Note(String text) implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new ReaderState(state.starred(), state.read(), state.dismissed(), state.tags(), text, state.seen());
        }
    }

    /// Marks new versions and withdrawals as seen.
    record See(SeenRevision seen) implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new ReaderState(
                    state.starred(),
                    state.read(),
                    state.dismissed(),
                    state.tags(),
                    state.note(),
                    state.seen().merge(seen));
        }
    }

    /// A change of the marked passages of a paper; it leaves its state as it is.
    ///
    /// @param quotes the passages concerned
    record EditHighlights(List<String> quotes) implements ReaderAction {
        public EditHighlights {
            quotes = List.copyOf(quotes);
        }

        @Override
        public ReaderState applyTo(ReaderState state) {
            return state;
        }
    }

    /// A change of topics; it leaves papers as they are.
    ///
    /// @param names the topics concerned
    record EditTopics(List<String> names) implements ReaderAction {
        public EditTopics {
            names = List.copyOf(names);
        }

        @Override
        public ReaderState applyTo(ReaderState state) {
            return state;
        }
    }

    /// A change of the interests that are pinned or muted; it leaves papers as they are.
    ///
    /// @param names the interests concerned
    record EditInterests(List<String> names) implements ReaderAction {
        public EditInterests {
            names = List.copyOf(names);
        }

        @Override
        public ReaderState applyTo(ReaderState state) {
            return state;
        }
    }
}
