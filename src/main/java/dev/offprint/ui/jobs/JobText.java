package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.Localization;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;

/// Texts of background jobs.
final class JobText {
    private JobText() {}

    /// The title: `Fetching: 1 May 2025 – 31 May 2025`.
    static String title(JobStatus job, Localization texts) {
        var kind = texts.of("activities.kind." + job.kind().name().toLowerCase(Locale.ROOT));
        return switch (job.what()) {
            case JobStatus.Everything _ -> kind;
            case JobStatus.Due _ -> title(kind, texts.of("activities.what.due"), texts);
            case JobStatus.Day(var date) -> title(kind, texts.date(date), texts);
            case JobStatus.Days(var from, var to) ->
                title(kind, texts.of("activities.what.range", texts.date(from), texts.date(to)), texts);
            case JobStatus.Files(var first, int count) ->
                title(kind, count == 1 ? first : texts.of("activities.what.files", count), texts);
            case JobStatus.Papers(int count) -> texts.of("activities.title.papers", count);
            case JobStatus.CopiedText _ -> title(kind, texts.of("activities.what.text"), texts);
        };
    }

    private static String title(String kind, String subject, Localization texts) {
        return texts.of("activities.title", kind, subject);
    }

    /// The progress: `12 of 30 · 480 papers · 2 min left`.
    ///
    /// @param stopping whether stopping was requested
    static String detail(JobStatus job, boolean stopping, Localization texts) {
        return switch (job.state()) {
            case JobStatus.Queued _ -> texts.of(stopping ? "activities.stopping" : "activities.queued");
            case JobStatus.Running running -> stopping ? texts.of("activities.stopping") : running(running, texts);
            case JobStatus.Done done -> done(job.kind(), done, texts);
            case JobStatus.Untold _ -> "";
            case JobStatus.Failed(var message) -> texts.of(message);
        };
    }

    private static String running(JobStatus.Running running, Localization texts) {
        var parts = new ArrayList<String>();
        if (running.total() > 0) {
            parts.add(texts.of("activities.of", running.done(), running.total()));
        }
        if (running.papers() > 0) {
            parts.add(texts.of("activities.papers", running.papers()));
        }
        var until = running.waitingUntil();
        if (until != null) {
            parts.add(texts.of("activities.waits", time(until, texts)));
            if (running.why() != null) {
                parts.add(texts.of(running.why()));
            }
        } else if (running.left() != null) {
            parts.add(remaining(running.left(), texts));
        }
        return String.join(" · ", parts);
    }

    private static String done(JobStatus.Kind kind, JobStatus.Done done, Localization texts) {
        var counts = switch (kind) {
            case FETCHING, IMPORTING -> texts.of("activities.counts", done.added(), done.updated());
            case LOOKING_UP -> texts.of("activities.updated", done.updated());
            case KEEPING -> texts.of("activities.kept", done.added());
            case INDEXING, EMBEDDING, BACKUP -> texts.of("activities.done");
        };
        return done.stopped() ? texts.of("activities.stopped", counts) : counts;
    }

    /// Rounded so that the text does not flicker.
    static String remaining(Duration remaining, Localization texts) {
        long minutes = Math.round(remaining.toSeconds() / 60.0);
        if (minutes < 1) {
            return texts.of("activities.left.soon");
        }
        return minutes < 120
                ? texts.of("activities.left.minutes", minutes)
                : texts.of("activities.left.hours", Math.round(minutes / 60.0));
    }

    private static String time(Instant instant, Localization texts) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(instant.atZone(texts.zone()));
    }
}
