package dev.offprint.ui.timeline;

import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import java.util.List;

/// What an act makes of a row, before the store has it.
final class OptimisticUpdate {
    private OptimisticUpdate() {}

    static PaperRow row(PaperRow row, ReaderAction act) {
        var marks = act.applyTo(new ReaderState(row.starred(), row.read(), row.dismissed(), List.of(), null));
        var news = news(row, marks.seen());
        boolean note = act instanceof ReaderAction.Note ? marks.note() != null : row.hasNote();
        return new PaperRow(
                row.key(),
                row.id(),
                row.title(),
                row.byline(),
                row.organization(),
                row.publishedOn(),
                row.counts(),
                marks.starred(),
                marks.read(),
                marks.dismissed(),
                row.hasCode(),
                note,
                news.versionOrNull(),
                news.withdrawn(),
                row.upvotesOverTime());
    }

    /// What is still news of the row to somebody who has seen so much.
    private static SeenRevision news(PaperRow row, SeenRevision seen) {
        var version = row.newVersion();
        return new SeenRevision(
                version == null || version <= seen.version() ? 0 : version, row.withdrawn() && !seen.withdrawn());
    }

    /// Whether an act takes its paper off the list on screen.
    ///
    /// @param browsed the list that is open, also behind a search
    static boolean leaves(ReaderAction act, ListRequest wish, ListQuery browsed) {
        return switch (act) {
            case ReaderAction.Dismiss(boolean dismissed) -> dismissed && !browsed.includesDismissed();
            case ReaderAction.See _ -> wish instanceof ListRequest.Browse(ListQuery listing) && listing.changed();
            case ReaderAction.Star _,
                    ReaderAction.Read _,
                    ReaderAction.AutoRead _,
                    ReaderAction.Tag _,
                    ReaderAction.Untag _,
                    ReaderAction.Note _,
                    ReaderAction.EditTopics _ -> false;
        };
    }
}
