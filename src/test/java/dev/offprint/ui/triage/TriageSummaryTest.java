package dev.offprint.ui.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.Localization;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TriageSummaryTest {
    private final Localization texts = new Localization(Locale.UK, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "41, 5, PT3M4S,      41 papers in 3 min: 5 starred",
        "41, 5, PT2M30S,     41 papers in 3 min: 5 starred",
        "1,  0, PT0.2S,      1 paper in 1 s: 0 starred",
        "9,  1, PT59S,       9 papers in 59 s: 1 starred",
        "900, 7, PT1H5M10S,  900 papers in 1 h 5 min: 7 starred"
    })
    void the_summary_shows_count_and_duration(int papers, int starred, Duration took, String expected) {
        var done = new TriageState.Done(new TriageCounts(starred, papers - starred, 0, 0), took);

        assertThat(TriageSummary.of(done, texts)).isEqualTo(expected);
    }
}
