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
    void a_newer_version_replaces_and_keeps_missing_values() {
        assertThat(FIRST.mergedWith(SECOND)).isEqualTo(new PreprintInfo(2, 1, JUNE, false, "12 pages", "Kites 7"));
        assertThat(FIRST.mergedWith(SECOND).newerVersion()).isEqualTo(2);
    }

    @Test
    void an_older_version_only_fills_gaps() {
        assertThat(SECOND.mergedWith(FIRST)).isEqualTo(new PreprintInfo(2, 2, JUNE, false, "12 pages", "Kites 7"));
        assertThat(SECOND.mergedWith(FIRST).newerVersion()).isNull();
    }

    @Test
    void the_first_known_version_is_not_a_newer_version() {
        assertThat(PreprintInfo.NONE.mergedWith(SECOND).newerVersion()).isNull();
    }

    @Test
    void a_withdrawal_is_not_revoked_for_the_same_version() {
        var withdrawn = PreprintInfo.of(1, MAY, true, "withdrawn", null);

        assertThat(withdrawn.mergedWith(FIRST).withdrawn()).isTrue();
        assertThat(withdrawn.mergedWith(PreprintInfo.NONE).withdrawn()).isTrue();
        assertThat(FIRST.mergedWith(PreprintInfo.of(null, null, true, null, null))
                        .withdrawn())
                .isTrue();
    }

    @Test
    void a_later_version_is_not_withdrawn() {
        assertThat(PreprintInfo.of(1, MAY, true, null, null).mergedWith(SECOND).withdrawn())
                .isFalse();
    }

    @Test
    void versions_are_counted_from_one() {
        assertThatThrownBy(() -> PreprintInfo.of(0, null, false, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PreprintInfo(1, 2, null, false, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_seen_revision_is_not_unseen() {
        var merged = FIRST.mergedWith(SECOND).mergedWith(PreprintInfo.of(2, JUNE, true, null, null));

        assertThat(merged.unseen(SeenRevision.NONE)).isEqualTo(new SeenRevision(2, true));
        assertThat(merged.unseen(new SeenRevision(2, false))).isEqualTo(new SeenRevision(0, true));
        assertThat(merged.unseen(new SeenRevision(2, true))).isEqualTo(SeenRevision.NONE);
        assertThat(FIRST.unseen(SeenRevision.NONE)).isEqualTo(SeenRevision.NONE);
    }
}
