package dev.offprint.cli;

import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FetchRunReport;
import dev.offprint.model.Edition;
import dev.offprint.model.PaperStatus;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// A round of asking, with its progress and its troubles told.
final class FetchRound {
    /// How many days back missing days are searched by default.
    private static final int DAYS_BACK = 7;
    /// How long a source may want to be left alone before the rest is put off to another time.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /// The answers that mean that an edition could not be had.
    private static final Set<PaperStatus> FAILURES =
            Set.of(PaperStatus.REFUSED, PaperStatus.UNREACHABLE, PaperStatus.UNREADABLE);

    private FetchRound() {}

    static FetchRunReport due(CommandContext context, CommandSession session) {
        var refresh = session.network().get();
        return of(context, session, refresh.due(DAYS_BACK));
    }

    static FetchRunReport of(CommandContext context, CommandSession session, List<Edition> editions) {
        var line = context.progressLine();
        var report = session.network().get().round(editions, PATIENCE, new CancelToken(), line::show);
        line.clear();
        report.rejected().forEach(item -> context.note(item.file() + ", " + item.where() + ": " + item.why()));
        long failed = report.putOff()
                + report.entries().stream()
                        .filter(entry -> FAILURES.contains(entry.status()))
                        .count();
        if (failed > 0) {
            context.fail(failed + " of " + (report.entries().size() + report.putOff())
                    + " editions could not be had now: offprint ledger says why, and offprint fetch asks again.");
        }
        return report;
    }

    static boolean whole(FetchRunReport report) {
        return report.putOff() == 0 && report.entries().stream().noneMatch(entry -> FAILURES.contains(entry.status()));
    }
}
