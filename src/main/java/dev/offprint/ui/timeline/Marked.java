package dev.offprint.ui.timeline;

import dev.offprint.model.Act;
import dev.offprint.model.Marks;
import dev.offprint.model.Row;
import java.util.List;

/// What an act makes of a row, before the store has it.
final class Marked {
    private Marked() {}

    static Row row(Row row, Act act) {
        var marks = act.on(new Marks(row.starred(), row.read(), row.dismissed(), List.of(), null));
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
                row.newVersion(),
                row.withdrawn(),
                row.upvotesOverTime());
    }
}
