package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.Localization;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;

/// An activity in words.
final class JobText {
    private JobText() {}

    /// What goes on: `Fetching: 1 May 2025 – 31 May 2025`.
    static String title(JobStatus activity, Localization texts) {
        var kind = texts.of("activities.kind." + activity.kind().name().toLowerCase(Locale.ROOT));
        return switch (activity.what()) {
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

    private static String title(String kind, String what, Localization texts) {
        return texts.of("activities.title", kind, what);
    }

    /// How far it has come: `12 of 30 · 480 papers · 2 min left`.
    ///
    /// @param stopping whether it was asked to stop
    static String detail(JobStatus activity, boolean stopping, Localization texts) {
        return switch (activity.state()) {
            case JobStatus.Queued _ -> texts.of(stopping ? "activities.stopping" : "activities.queued");
            case JobStatus.Running running -> stopping ? texts.of("activities.stopping") : running(running, texts);
            case JobStatus.Done done -> done(activity.kind(), done, texts);
            case JobStatus.Untold _ -> "";
            case JobStatus.Failed(var saying) -> texts.of(saying);
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
            parts.add(left(running.left(), texts));
        }
        return String.join(" · ", parts);
    }

    private static String done(JobStatus.Kind kind, JobStatus.Done done, Localization texts) {
        var counts = switch (kind) {
            case FETCHING, IMPORTING -> texts.of("activities.counts", done.added(), done.updated());
            case LOOKING_UP -> texts.of("activities.updated", done.updated());
            case INDEXING, BACKUP -> texts.of("activities.done");
        };
        return done.stopped() ? texts.of("activities.stopped", counts) : counts;
    }

    /// In steps that do not flicker.
    static String left(Duration left, Localization texts) {
        long minutes = Math.round(left.toSeconds() / 60.0);
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
