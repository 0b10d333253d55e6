package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import dev.offprint.ingest.RunCounts;

/// The last line of an import or a fetch.
final class SummaryLine {
    private SummaryLine() {}

    static String json(RunCounts tally) {
        return PaperJson.line(PaperJson.object()
                .put("added", tally.added())
                .put("updated", tally.updated())
                .put("unchanged", tally.unchanged())
                .put("rejected", tally.rejected()));
    }

    static String text(RunCounts tally) {
        return "%d added, %d updated, %d unchanged, %d rejected"
                .formatted(tally.added(), tally.updated(), tally.unchanged(), tally.rejected());
    }
}
