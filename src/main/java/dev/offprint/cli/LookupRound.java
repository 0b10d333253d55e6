package dev.offprint.cli;

import dev.offprint.cli.console.ProgressLine;
import dev.offprint.export.PaperJson;
import dev.offprint.ingest.ArxivLookup;
import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.LookupReport;

/// Looks up what is due at arXiv and prints the report.
final class LookupRound {
    /// At a time: a timer comes back, and a person who waits has waited for some minutes by then.
    private static final int MOST = 5_000;

    private LookupRound() {}

    /// Answers the exit code.
    static int due(CommandContext context, CommandSession session, boolean json) {
        var line = context.progressLine();
        var report = look(session.lookup().get(), line);
        line.clear();
        if (report.asked() > 0) {
            context.out.println(json ? json(report) : report.summary().english());
        }
        var trouble = report.message();
        return trouble == null ? 0 : context.fail("Papers could not be looked up at arXiv: " + trouble.english());
    }

    private static LookupReport look(ArxivLookup lookup, ProgressLine line) {
        return lookup.papers(lookup.due(MOST), new CancelToken(), line::show);
    }

    private static String json(LookupReport report) {
        return PaperJson.line(PaperJson.object()
                .put("lookedUp", report.asked())
                .put("found", report.found())
                .put("updated", report.updated())
                .put("newVersions", report.renewed())
                .put("withdrawn", report.withdrawn()));
    }
}
