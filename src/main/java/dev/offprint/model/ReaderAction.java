package dev.offprint.model;

import java.util.LinkedHashSet;
import java.util.List;

/// Something that the reader does to papers; [#on] is what it makes of a paper's marks. Each act but a [Glance] is kept
/// by the store and can be undone.
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

    /// The paper was on screen for so long that it counts as read. Nobody decided that: to undo is to take back what
    /// was
    /// done before, and what was undone before can still be done again.
    record AutoRead() implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new Read(true).applyTo(state);
        }
    }

    /// A dismissed paper leaves the lists; restored, it stands where it stood.
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

    /// An empty text takes the note away.
    record Note(String text) implements ReaderAction {
        @Override
        public ReaderState applyTo(ReaderState state) {
            return new ReaderState(state.starred(), state.read(), state.dismissed(), state.tags(), text, state.seen());
        }
    }

    /// Newer versions and withdrawals that were taken note of are no news any more.
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

    /// Something done to topics rather than to papers, whose marks it leaves as they are.
    ///
    /// @param names of the topics that it concerns
    record EditTopics(List<String> names) implements ReaderAction {
        public EditTopics {
            names = List.copyOf(names);
        }

        @Override
        public ReaderState applyTo(ReaderState state) {
            return state;
        }
    }
}
