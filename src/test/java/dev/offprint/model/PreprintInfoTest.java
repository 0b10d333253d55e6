package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PreprintInfoTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final PreprintInfo FIRST = PreprintInfo.of(1, MAY, false, "12 pages", null);
    private static final PreprintInfo SECOND = PreprintInfo.of(2, JUNE, false, null, "Kites 7");

    @Test
    void a_newer_version_is_believed_and_keeps_what_it_does_not_mention() {
        assertThat(FIRST.mergedWith(SECOND)).isEqualTo(new PreprintInfo(2, 1, JUNE, false, "12 pages", "Kites 7"));
        assertThat(FIRST.mergedWith(SECOND).newerVersion()).isEqualTo(2);
    }

    @Test
    void an_older_version_only_fills_gaps() {
        assertThat(SECOND.mergedWith(FIRST)).isEqualTo(new PreprintInfo(2, 2, JUNE, false, "12 pages", "Kites 7"));
        assertThat(SECOND.mergedWith(FIRST).newerVersion()).isNull();
    }

    @Test
    void the_version_that_was_met_first_is_none_that_came_since() {
        assertThat(PreprintInfo.NONE.mergedWith(SECOND).newerVersion()).isNull();
    }

    @Test
    void nothing_takes_a_withdrawal_of_the_same_version_back() {
        var withdrawn = PreprintInfo.of(1, MAY, true, "withdrawn", null);

        assertThat(withdrawn.mergedWith(FIRST).withdrawn()).isTrue();
        assertThat(withdrawn.mergedWith(PreprintInfo.NONE).withdrawn()).isTrue();
        assertThat(FIRST.mergedWith(PreprintInfo.of(null, null, true, null, null)).withdrawn())
                .isTrue();
    }

    @Test
    void a_version_after_the_withdrawal_stands_again() {
        assertThat(PreprintInfo.of(1, MAY, true, null, null).mergedWith(SECOND).withdrawn())
                .isFalse();
    }

    @Test
    void versions_count_upwards_from_one() {
        assertThatThrownBy(() -> PreprintInfo.of(0, null, false, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PreprintInfo(1, 2, null, false, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_seen_is_no_news() {
        var told = FIRST.mergedWith(SECOND).mergedWith(PreprintInfo.of(2, JUNE, true, null, null));

        assertThat(told.unseen(SeenRevision.NONE)).isEqualTo(new SeenRevision(2, true));
        assertThat(told.unseen(new SeenRevision(2, false))).isEqualTo(new SeenRevision(0, true));
        assertThat(told.unseen(new SeenRevision(2, true))).isEqualTo(SeenRevision.NONE);
        assertThat(FIRST.unseen(SeenRevision.NONE)).isEqualTo(SeenRevision.NONE);
    }
}
