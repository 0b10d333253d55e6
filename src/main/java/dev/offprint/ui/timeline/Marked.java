package dev.offprint.ui.timeline;

import dev.offprint.model.Act;
import dev.offprint.model.Listing;
import dev.offprint.model.Marks;
import dev.offprint.model.Row;
import dev.offprint.model.Seen;
import java.util.List;

/// What an act makes of a row, before the store has it.
final class Marked {
    private Marked() {}

    static Row row(Row row, Act act) {
        var marks = act.on(new Marks(row.starred(), row.read(), row.dismissed(), List.of(), null));
        var news = news(row, marks.seen());
        boolean note = act instanceof Act.Note ? marks.note() != null : row.hasNote();
        return new Row(
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
                news.newest(),
                news.withdrawn(),
                row.upvotesOverTime());
    }

    /// What is still news of the row to somebody who has seen so much.
    private static Seen news(Row row, Seen seen) {
        var version = row.newVersion();
        return new Seen(
                version == null || version <= seen.version() ? 0 : version, row.withdrawn() && !seen.withdrawn());
    }

    /// Whether an act takes its paper off the list on screen.
    ///
    /// @param browsed the list that is open, also behind a search
    static boolean leaves(Act act, Wish wish, Listing browsed) {
        return switch (act) {
            case Act.Dismiss(boolean dismissed) -> dismissed && !browsed.dismissed();
            case Act.See _ -> wish instanceof Wish.Browse(Listing listing) && listing.changed();
            case Act.Star _, Act.Read _, Act.Glance _, Act.Tag _, Act.Untag _, Act.Note _, Act.Topics _ -> false;
        };
    }
}
