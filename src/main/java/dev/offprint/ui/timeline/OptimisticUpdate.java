package dev.offprint.ui.timeline;

import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import java.util.List;

/// The effect of an action on a row, before the store has committed it.
final class OptimisticUpdate {
    private OptimisticUpdate() {}

    static PaperRow row(PaperRow row, ReaderAction action) {
        var marks = action.applyTo(new ReaderState(row.starred(), row.read(), row.dismissed(), List.of(), null));
        var unseenChanges = unseenChanges(row, marks.seen());
        boolean note = action instanceof ReaderAction.Note ? marks.note() != null : row.hasNote();
        return new PaperRow(
                row.key(),
                row.id(),
                row.title(),
                row.byline(),
                row.organization(),
                row.venue(),
                row.publishedOn(),
                row.counts(),
                marks.starred(),
                marks.read(),
                marks.dismissed(),
                row.hasCode(),
                note,
                unseenChanges.versionOrNull(),
                unseenChanges.withdrawn(),
                row.kept(),
                row.upvotesOverTime());
    }

    /// The changes of the row that are not seen yet.
    private static SeenRevision unseenChanges(PaperRow row, SeenRevision seen) {
        var version = row.newVersion();
        return new SeenRevision(
                version == null || version <= seen.version() ? 0 : version, row.withdrawn() && !seen.withdrawn());
    }

    /// Whether an action removes its paper from the list on screen.
    ///
    /// @param openList the open list, also behind a search
    static boolean removesFromList(ReaderAction action, ListRequest request, ListQuery openList) {
        return switch (action) {
            case ReaderAction.Dismiss(boolean dismissed) -> dismissed && !openList.includesDismissed();
            case ReaderAction.See _ -> request instanceof ListRequest.Browse(ListQuery listing) && listing.changed();
            case ReaderAction.Star _,
                    ReaderAction.Read _,
                    ReaderAction.AutoRead _,
                    ReaderAction.Tag _,
                    ReaderAction.Untag _,
                    ReaderAction.Note _,
                    ReaderAction.EditHighlights _,
                    ReaderAction.EditTopics _,
                    ReaderAction.EditInterests _ -> false;
        };
    }
}
