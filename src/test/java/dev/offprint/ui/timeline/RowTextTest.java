package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class RowTextTest {
    private final Localization texts = new Localization(Locale.UK, ZoneOffset.UTC);

    @Test
    void the_accessible_text_has_everything_that_the_row_shows() {
        var row = new PaperRow(
                1,
                new PaperId("2405.00001"),
                "Orchard Maps",
                Byline.of(List.of("A. Ash", "B. Bright", "C. Coal", "Z. Zest")),
                null,
                LocalDate.of(2025, 5, 22),
                new PaperCounts(62, null, null),
                false,
                false,
                false,
                true,
                true,
                List.of());

        assertThat(RowText.accessibleText(row, List.of(), texts))
                .isEqualTo("Unread. Orchard Maps. A. Ash, B. Bright, … Z. Zest. 22 May 2025. 62 upvotes. code. note");
    }

    @Test
    void the_state_comes_first() {
        assertThat(RowText.state(row(true, true, false), texts)).isEqualTo("Starred");
        assertThat(RowText.state(row(true, false, false), texts)).isEqualTo("Starred, unread");
        assertThat(RowText.state(row(false, true, false), texts)).isEqualTo("Read");
        assertThat(RowText.state(row(false, false, true), texts)).isEqualTo("Dismissed");
    }

    @Test
    void the_topics_of_a_row_are_named() {
        var kites = Topic.of("Kites", "kite", Topic.Colour.BLUE);
        var boats = Topic.of("Boats", "boat", Topic.Colour.TEAL);
        var row = row(false, true, false);

        assertThat(RowText.accessibleText(row, List.of(kites), texts)).isEqualTo("Read. Orchard Maps. topic Kites");
        assertThat(RowText.accessibleText(row, List.of(kites, boats), texts))
                .isEqualTo("Read. Orchard Maps. topics Kites, Boats");
    }

    private static PaperRow row(boolean starred, boolean read, boolean dismissed) {
        return new PaperRow(
                1,
                new PaperId("p:1"),
                "Orchard Maps",
                Byline.of(List.of()),
                null,
                null,
                PaperCounts.NONE,
                starred,
                read,
                dismissed,
                false,
                false,
                List.of());
    }
}
