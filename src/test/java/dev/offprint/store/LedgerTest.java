package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.DayCount;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Source;
import dev.offprint.store.db.ConnectionPool;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest extends StoreFixture {
    private static final Edition WEEK = new Edition(Source.HUGGING_FACE, new Period.Week(2025, 21));
    private static final Edition TRENDING = new Edition(Source.HUGGING_FACE, new Period.Trending());

    private static LedgerEntry entry(Edition edition, PaperStatus status, int papers) {
        return new LedgerEntry(edition, status, papers, null, null, null, null, null);
    }

    private static DayCount count(String day, int papers, int unread, PaperStatus status) {
        return new DayCount(LocalDate.parse(day), papers, unread, status);
    }

    @Test
    void what_is_known_of_an_edition_comes_back_but_for_the_papers_which_are_counted() {
        store.record(new LedgerEntry(
                MONDAYS,
                PaperStatus.REFUSED,
                77,
                MONDAY,
                TUESDAY,
                Message.text("Too many questions."),
                "\"tag\"",
                "Mon, 19 May 2025"));

        assertThat(store.ledger(MONDAYS))
                .isEqualTo(new LedgerEntry(
                        MONDAYS,
                        PaperStatus.REFUSED,
                        0,
                        MONDAY,
                        TUESDAY,
                        Message.text("Too many questions."),
                        "\"tag\"",
                        "Mon, 19 May 2025"));
        assertThat(store.ledger(TUESDAYS)).isNull();
    }

    @Test
    void why_it_is_so_comes_back_by_its_key_and_parts_for_readers_of_other_languages() {
        var why = Message.of("ledger.again", LocalDate.of(2026, 5, 20), Message.of("source.ill", 503));
        store.record(new LedgerEntry(MONDAYS, PaperStatus.COMPLETE, 0, MONDAY, null, why, null, null));

        assertThat(Objects.requireNonNull(store.ledger(MONDAYS)).note()).isEqualTo(why);
    }

    @Test
    void the_table_says_in_english_why_it_is_so() {
        store.record(new LedgerEntry(
                MONDAYS, PaperStatus.PARTIAL, 0, MONDAY, TUESDAY, Message.of("list.stops", 50), null, null));

        assertThat(column("note")).isEqualTo("The list stops at 50 papers; there may be more.");
        assertThat(column("saying")).isEqualTo("[\"list.stops\",50]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"of.tomorrow\"]",
                "[\"list.stops\"]",
                "[\"list.stops\",{\"day\":\"the first\"}]",
                "[\"list.stops\",[\"of.tomorrow\"]]",
                "[]",
                "{}",
                "list.stops",
                ""
            })
    void a_saying_that_this_program_has_no_words_for_is_the_sentence_beside_it(String message) {
        store.record(new LedgerEntry(
                MONDAYS, PaperStatus.PARTIAL, 0, MONDAY, TUESDAY, Message.text("Cut at 50."), null, null));
        try (var db = ConnectionPool.unpooled(folder.resolve("offprint.db"))) {
            db.run("UPDATE ledger SET saying = ?", message);
        }

        assertThat(Objects.requireNonNull(store.ledger(MONDAYS)).note()).isEqualTo(Message.text("Cut at 50."));
    }

    private @Nullable String column(String name) {
        try (var db = ConnectionPool.readOnly(folder.resolve("offprint.db"))) {
            return db.first("SELECT " + name + " FROM ledger", row -> row.getString(1));
        }
    }

    @Test
    void the_last_answer_takes_the_place_of_the_one_before() {
        store.record(new LedgerEntry(
                MONDAYS, PaperStatus.UNREACHABLE, 0, MONDAY, TUESDAY, Message.text("No connection."), null, null));
        store.record(new LedgerEntry(MONDAYS, PaperStatus.COMPLETE, 0, TUESDAY, null, null, null, null));

        assertThat(store.ledger())
                .containsExactly(new LedgerEntry(MONDAYS, PaperStatus.COMPLETE, 0, TUESDAY, null, null, null, null));
    }

    @Test
    void the_ledger_lists_the_newest_edition_first() {
        store.record(entry(MONDAYS, PaperStatus.COMPLETE, 0));
        store.record(entry(TRENDING, PaperStatus.PARTIAL, 0));
        store.record(entry(WEEK, PaperStatus.COMPLETE, 0));
        store.record(entry(TUESDAYS, PaperStatus.EMPTY, 0));

        assertThat(store.ledger()).extracting(LedgerEntry::edition).containsExactly(TRENDING, WEEK, TUESDAYS, MONDAYS);
    }

    @Test
    void of_one_period_every_source_that_was_asked_is_told() {
        var arxiv = Edition.day(Source.arxiv("cs.LG"), LocalDate.of(2025, 5, 19));
        store.record(entry(MONDAYS, PaperStatus.COMPLETE, 0));
        store.record(entry(TUESDAYS, PaperStatus.EMPTY, 0));
        store.record(entry(arxiv, PaperStatus.PARTIAL, 0));

        assertThat(store.ledger(MONDAYS.period()))
                .containsExactly(entry(arxiv, PaperStatus.PARTIAL, 0), entry(MONDAYS, PaperStatus.COMPLETE, 0));
        assertThat(store.ledger(WEEK.period())).isEmpty();
    }

    @Test
    void a_ledger_entry_changes_no_paper_and_so_not_the_change_sequence() {
        store.record(entry(MONDAYS, PaperStatus.COMPLETE, 0));

        assertThat(store.sequence()).isZero();
        assertThat(store.stats().editions()).isZero();
    }

    @Test
    void a_day_is_in_the_calendar_when_it_has_papers_or_was_asked_for() {
        store.record(entry(MONDAYS, PaperStatus.EMPTY, 0));
        store.record(entry(WEEK, PaperStatus.COMPLETE, 0));
        merge(store, TUESDAY, listed(numbered("2505.00001"), TUESDAYS, 1, 5));
        store.record(entry(TUESDAYS, PaperStatus.COMPLETE, 0));

        assertThat(store.days())
                .containsExactly(
                        count("2025-05-20", 1, 1, PaperStatus.COMPLETE), count("2025-05-19", 0, 0, PaperStatus.EMPTY));
    }

    @Test
    void a_paper_that_two_sources_show_counts_once_in_a_day() {
        var arxiv = Edition.day(Source.ARXIV, LocalDate.of(2025, 5, 19));
        merge(
                store,
                MONDAY,
                listed(numbered("2505.00001"), MONDAYS, 1, 5),
                listed(numbered("2505.00001"), arxiv, 1, null),
                listed(numbered("2505.00002"), arxiv, 2, null));

        assertThat(store.days()).containsExactly(count("2025-05-19", 2, 2, PaperStatus.PARTIAL));
        assertThat(store.stats().appearances()).isEqualTo(3);
    }

    @Test
    void unread_is_right_after_every_mark_and_its_undoing() {
        merge(
                store,
                MONDAY,
                listed(numbered("2505.00001"), MONDAYS, 1, 5),
                listed(numbered("2505.00002"), MONDAYS, 2, 5),
                listed(numbered("2505.00001"), TUESDAYS, 1, 5));
        var status = PaperStatus.PARTIAL;

        store.apply(new ReaderAction.Read(true), keys(1), MONDAY);
        assertThat(store.days()).containsExactly(count("2025-05-20", 1, 0, status), count("2025-05-19", 2, 1, status));
        store.apply(new ReaderAction.Dismiss(true), keys(1, 2), MONDAY);
        assertThat(store.days()).containsExactly(count("2025-05-20", 1, 0, status), count("2025-05-19", 2, 0, status));
        store.undo(TUESDAY);
        assertThat(store.days()).containsExactly(count("2025-05-20", 1, 0, status), count("2025-05-19", 2, 1, status));
        store.apply(new ReaderAction.Read(false), keys(1), MONDAY);
        store.apply(new ReaderAction.Star(true), keys(1), MONDAY);
        assertThat(store.days()).containsExactly(count("2025-05-20", 1, 1, status), count("2025-05-19", 2, 2, status));
    }

    @Test
    void a_paper_read_before_its_day_was_fetched_is_not_unread_there() {
        merge(store, MONDAY, record(numbered("2505.00001")));
        store.apply(new ReaderAction.Read(true), keys(1), MONDAY);

        merge(store, TUESDAY, listed(numbered("2505.00001"), TUESDAYS, 1, 5));

        assertThat(store.days()).containsExactly(count("2025-05-20", 1, 0, PaperStatus.PARTIAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        none                   |  5 | PARTIAL
        complete               |  5 | COMPLETE
        complete,empty         |  5 | COMPLETE
        empty                  |  0 | EMPTY
        empty                  |  5 | PARTIAL
        complete,unreachable   |  5 | UNREACHABLE
        refused,partial        |  5 | REFUSED
        unchanged,partial      |  5 | PARTIAL
        missing                |  0 | MISSING
        """)
    void of_several_editions_a_day_tells_what_leaves_most_to_be_wished_for(
            String statuses, int papers, PaperStatus expected) {
        assertThat(DayCounts.status(statuses, papers)).isEqualTo(expected);
    }
}
