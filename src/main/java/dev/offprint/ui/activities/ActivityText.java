package dev.offprint.ui.activities;

import dev.offprint.ui.fx.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Locale;

/// An activity in words.
final class ActivityText {
    private ActivityText() {}

    /// What goes on: `Fetching: 1 May 2025 – 31 May 2025`.
    static String title(Activity activity, Texts texts) {
        var kind = texts.of("activities.kind." + activity.kind().name().toLowerCase(Locale.ROOT));
        return switch (activity.what()) {
            case Activity.Everything _ -> kind;
            case Activity.Due _ -> title(kind, texts.of("activities.what.due"), texts);
            case Activity.Day(var date) -> title(kind, texts.date(date), texts);
            case Activity.Days(var from, var to) ->
                title(kind, texts.of("activities.what.range", texts.date(from), texts.date(to)), texts);
            case Activity.Files(var first, int count) ->
                title(kind, count == 1 ? first : texts.of("activities.what.files", count), texts);
            case Activity.Papers(int count) -> texts.of("activities.title.papers", count);
            case Activity.CopiedText _ -> title(kind, texts.of("activities.what.text"), texts);
        };
    }

    private static String title(String kind, String what, Texts texts) {
        return texts.of("activities.title", kind, what);
    }

    /// How far it has come: `12 of 30 · 480 papers · 2 min left`.
    ///
    /// @param stopping whether it was asked to stop
    static String detail(Activity activity, boolean stopping, Texts texts) {
        return switch (activity.state()) {
            case Activity.Queued _ -> texts.of(stopping ? "activities.stopping" : "activities.queued");
            case Activity.Running running -> stopping ? texts.of("activities.stopping") : running(running, texts);
            case Activity.Done done -> done(activity.kind(), done, texts);
            case Activity.Untold _ -> "";
            case Activity.Failed(var saying) -> texts.of(saying);
        };
    }

    private static String running(Activity.Running running, Texts texts) {
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

    private static String done(Activity.Kind kind, Activity.Done done, Texts texts) {
        var counts = switch (kind) {
            case FETCHING, IMPORTING -> texts.of("activities.counts", done.added(), done.updated());
            case LOOKING_UP -> texts.of("activities.updated", done.updated());
            case INDEXING, BACKUP -> texts.of("activities.done");
        };
        return done.stopped() ? texts.of("activities.stopped", counts) : counts;
    }

    /// In steps that do not flicker.
    static String left(Duration left, Texts texts) {
        long minutes = Math.round(left.toSeconds() / 60.0);
        if (minutes < 1) {
            return texts.of("activities.left.soon");
        }
        return minutes < 120
                ? texts.of("activities.left.minutes", minutes)
                : texts.of("activities.left.hours", Math.round(minutes / 60.0));
    }

    private static String time(Instant instant, Texts texts) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(instant.atZone(texts.zone()));
    }
}
