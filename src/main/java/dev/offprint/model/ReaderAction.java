package dev.offprint.model;

import java.util.LinkedHashSet;
import java.util.List;

/// Something that the reader does to papers; [#on] is what it makes of a paper's marks. Each act but a [Glance] is kept
/// by the store and can be undone.
public sealed interface ReaderAction {
    ReaderState on(ReaderState marks);

    record Star(boolean starred) implements ReaderAction {
        @Override
        public ReaderState on(ReaderState marks) {
            return new ReaderState(starred, marks.read(), marks.dismissed(), marks.tags(), marks.note(), marks.seen());
        }
    }

    record Read(boolean read) implements ReaderAction {
        @Override
        public ReaderState on(ReaderState marks) {
            return new ReaderState(marks.starred(), read, marks.dismissed(), marks.tags(), marks.note(), marks.seen());
        }
    }

    /// The paper was on screen for so long that it counts as read. Nobody decided that: to undo is to take back what
    /// was
    /// done before, and what was undone before can still be done again.
    record Glance() implements ReaderAction {
        @Override
        public ReaderState on(ReaderState marks) {
            return new Read(true).on(marks);
        }
    }

    /// A dismissed paper leaves the lists; restored, it stands where it stood.
    record Dismiss(boolean dismissed) implements ReaderAction {
        @Override
        public ReaderState on(ReaderState marks) {
            return new ReaderState(marks.starred(), marks.read(), dismissed, marks.tags(), marks.note(), marks.seen());
        }
    }

    record Tag(List<String> tags) implements ReaderAction {
        public Tag {
            tags = List.copyOf(tags);
        }

        @Override
        public ReaderState on(ReaderState marks) {
            var all = new LinkedHashSet<>(marks.tags());
            all.addAll(tags);
            return new ReaderState(
                    marks.starred(), marks.read(), marks.dismissed(), List.copyOf(all), marks.note(), marks.seen());
        }
    }

    record Untag(List<String> tags) implements ReaderAction {
        public Untag {
            tags = List.copyOf(tags);
        }

        @Override
        public ReaderState on(ReaderState marks) {
            var rest = new LinkedHashSet<>(marks.tags());
            tags.forEach(rest::remove);
            return new ReaderState(
                    marks.starred(), marks.read(), marks.dismissed(), List.copyOf(rest), marks.note(), marks.seen());
        }
    }

    /// An empty text takes the note away.
    record Note(String text) implements ReaderAction {
        @Override
        public ReaderState on(ReaderState marks) {
            return new ReaderState(marks.starred(), marks.read(), marks.dismissed(), marks.tags(), text, marks.seen());
        }
    }

    /// Newer versions and withdrawals that were taken note of are no news any more.
    record See(SeenRevision seen) implements ReaderAction {
        @Override
        public ReaderState on(ReaderState marks) {
            return new ReaderState(
                    marks.starred(),
                    marks.read(),
                    marks.dismissed(),
                    marks.tags(),
                    marks.note(),
                    marks.seen().and(seen));
        }
    }

    /// Something done to topics rather than to papers, whose marks it leaves as they are.
    ///
    /// @param names of the topics that it concerns
    record Topics(List<String> names) implements ReaderAction {
        public Topics {
            names = List.copyOf(names);
        }

        @Override
        public ReaderState on(ReaderState marks) {
            return marks;
        }
    }
}
