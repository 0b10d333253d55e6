package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.KeepRequest;
import dev.offprint.model.KeepState;
import dev.offprint.model.KeepTotals;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReadingPlace;
import dev.offprint.model.SourceEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptPapersTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private Store store;
    private long first;
    private long second;
    private long without;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        store.merge(
                List.of(
                        entry(Paper.titled("One")
                                .arxivId(new ArxivId("2401.00001"))
                                .build()),
                        entry(Paper.titled("Two")
                                .arxivId(new ArxivId("2401.00002"))
                                .build()),
                        entry(Paper.titled("Three").doi("10.1000/3").build())),
                null,
                NOW);
        first = store.find("2401.00001").orElseThrow();
        second = store.find("2401.00002").orElseThrow();
        without = store.find("10.1000/3").orElseThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_asked_for_is_due_the_newest_first_and_only_with_an_arxiv_id() {
        store.kept().request(new long[] {first, second, without}, NOW);

        assertThat(store.kept().due(NOW, 9))
                .containsExactly(
                        new KeepRequest(second, new ArxivId("2401.00002"), 1, 0),
                        new KeepRequest(first, new ArxivId("2401.00001"), 1, 0));
        assertThat(store.kept().state(first)).isEqualTo(new KeepState(null, true, null));
        assertThat(store.kept().state(without)).isEqualTo(KeepState.NONE);
    }

    @Test
    void starred_papers_are_asked_for_once() {
        assertThat(store.kept().missesStarred()).isFalse();
        store.apply(new ReaderAction.Star(true), new long[] {first, without}, NOW);
        assertThat(store.kept().missesStarred()).isTrue();
        store.kept().requestStarred(NOW);
        assertThat(store.kept().missesStarred()).isFalse();
        store.kept().failed(store.kept().due(NOW, 1).getFirst(), Message.of("fulltext.nopdf"), false, NOW);
        store.kept().requestStarred(NOW.plus(Duration.ofDays(30)));

        assertThat(store.kept().due(NOW.plus(Duration.ofDays(60)), 9)).isEmpty();
        store.kept().request(new long[] {first}, NOW);
        assertThat(store.kept().due(NOW, 9)).hasSize(1);
    }

    @Test
    void what_failed_is_due_again_later_each_time_twice_as_late() {
        store.kept().request(new long[] {first}, NOW);
        fail();
        assertThat(store.kept().due(NOW.plus(Duration.ofMinutes(59)), 9)).isEmpty();
        assertThat(store.kept().due(NOW.plus(Duration.ofHours(1)), 9)).hasSize(1);

        store.kept()
                .failed(
                        new KeepRequest(first, new ArxivId("2401.00001"), 1, 1),
                        Message.of("fulltext.nopdf"),
                        true,
                        NOW);
        assertThat(store.kept().due(NOW.plus(Duration.ofMinutes(119)), 9)).isEmpty();
        assertThat(store.kept().due(NOW.plus(Duration.ofHours(2)), 9)).hasSize(1);
        assertThat(Objects.requireNonNull(store.kept().state(first).failure()).english())
                .isEqualTo("The server sent something other than the paper.");
    }

    @Test
    void a_kept_paper_is_marked_in_its_row_and_the_index_is_told() {
        long before = store.sequence();
        store.kept().stored(kept());

        assertThat(store.kept().find(first)).isEqualTo(kept());
        assertThat(store.rows(new long[] {first, second}))
                .extracting(row -> row.kept())
                .containsExactly(true, false);
        assertThat(store.papers(new long[] {first}).getFirst().kept()).isTrue();
        assertThat(store.sequence()).isGreaterThan(before);
        assertThat(store.kept().totals()).isEqualTo(new KeepTotals(1, 1000, 0));
    }

    @Test
    void a_forgotten_paper_is_neither_kept_nor_wanted() {
        store.kept().stored(kept());
        store.kept().forget(first);

        assertThat(store.kept().state(first)).isEqualTo(KeepState.NONE);
        assertThat(store.rows(new long[] {first}).getFirst().kept()).isFalse();
    }

    @Test
    void only_papers_without_a_star_may_make_room() {
        store.kept().stored(kept());
        assertThat(store.kept().unstarred()).containsExactly(kept());

        store.apply(new ReaderAction.Star(true), new long[] {first}, NOW);
        assertThat(store.kept().unstarred()).isEmpty();
    }

    @Test
    void the_place_of_reading_is_remembered_and_replaced() {
        store.places().save(first, new ReadingPlace("S1", 0.25), NOW);
        store.places().save(first, new ReadingPlace("S2", 0), NOW);
        store.places().save(99, new ReadingPlace("S2", 0), NOW);

        assertThat(store.places().find(first)).isEqualTo(new ReadingPlace("S2", 0));
        assertThat(store.places().find(99)).isNull();
    }

    @Test
    void kept_papers_and_places_come_back_with_a_copy() {
        store.kept().stored(kept());
        store.places().save(first, new ReadingPlace("S1", 0.25), NOW);
        var copy = folder.resolve("copy.db");
        store.backup(copy);
        store.kept().forget(first);
        store.restore(copy);

        assertThat(store.kept().find(first)).isEqualTo(kept());
        assertThat(store.places().find(first)).isEqualTo(new ReadingPlace("S1", 0.25));
    }

    private void fail() {
        store.kept().failed(store.kept().due(NOW, 1).getFirst(), Message.of("fulltext.nopdf"), true, NOW);
    }

    private KeptPaper kept() {
        return new KeptPaper(first, new ArxivId("2401.00001"), 2, KeptFormat.HTML, 1000, NOW);
    }

    private static SourceEntry entry(Paper paper) {
        return SourceEntry.unlisted(paper, MetadataQuality.RECORD);
    }
}
