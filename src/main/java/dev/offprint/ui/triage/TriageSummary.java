package dev.offprint.ui.triage;

import dev.offprint.ui.fx.Localization;
import java.time.Duration;

/// The summary of triage: `41 papers in 3 min: 5 starred`.
final class TriageSummary {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int HALF_MINUTE = 30;

    private TriageSummary() {}

    static String of(TriageState.Done done, Localization texts) {
        return texts.of(
                "triage.done",
                done.counts().papers(),
                took(done.duration(), texts),
                done.counts().starred());
    }

    private static String took(Duration took, Localization texts) {
        if (took.toMinutes() < 1) {
            return texts.of("triage.seconds", Math.max(1, took.toSeconds()));
        }
        if (took.compareTo(HOUR) < 0) {
            return texts.of("triage.minutes", took.plusSeconds(HALF_MINUTE).toMinutes());
        }
        return texts.of("triage.hours", took.toHours(), took.toMinutesPart());
    }
}
