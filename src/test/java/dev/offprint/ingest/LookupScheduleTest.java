package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.LookupCandidate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LookupScheduleTest {
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final ArxivId KITES = new ArxivId("2605.00001");
    private static final ArxivId TIDES = new ArxivId("2605.00002");

    private static List<ArxivId> due(boolean starred, @Nullable String askedAt, boolean found) {
        var asked = askedAt == null ? null : Instant.parse(askedAt);
        return LookupSchedule.due(List.of(new LookupCandidate(KITES, starred, asked, found)), NOW, 10);
    }

    @Test
    void what_was_never_asked_is_due() {
        assertThat(due(false, null, false)).containsExactly(KITES);
    }

    @Test
    void starred_papers_are_due_every_week() {
        assertThat(due(true, "2026-05-13T12:00:00Z", true)).containsExactly(KITES);
        assertThat(due(true, "2026-05-13T12:00:01Z", true)).isEmpty();
    }

    @Test
    void what_was_not_found_is_due_every_month() {
        assertThat(due(false, "2026-04-20T12:00:00Z", false)).containsExactly(KITES);
        assertThat(due(false, "2026-04-20T12:00:01Z", false)).isEmpty();
        assertThat(due(true, "2026-05-01T12:00:00Z", false)).isEmpty();
    }

    @Test
    void no_more_than_the_limit_are_due_and_each_once() {
        var open = List.of(
                new LookupCandidate(KITES, true, null, false),
                new LookupCandidate(KITES, false, null, false),
                new LookupCandidate(TIDES, false, null, false));

        assertThat(LookupSchedule.due(open, NOW, 10)).containsExactly(KITES, TIDES);
        assertThat(LookupSchedule.due(open, NOW, 1)).containsExactly(KITES);
    }
}
