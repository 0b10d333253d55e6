package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Appearance;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.TagCount;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader finds in the demonstration on its last day; these tests only read, so one library serves them all.
final class DemoHistoryTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");

    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open(folder);
        DemoLibrary.fill(store, WEDNESDAY, NOW);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<StoredPaper> papers() {
        return store.papers(store.keys());
    }

    private static List<StoredPaper> papers(Predicate<StoredPaper> those) {
        return papers().stream().filter(those).toList();
    }

    private static StoredPaper titled(String beginning) {
        return papers(paper -> paper.paper().title().startsWith(beginning)).getFirst();
    }

    @Test
    void the_numbers_of_the_library_are_known() {
        var stats = store.stats();

        assertThat(stats.papers()).isEqualTo(60);
        assertThat(stats.appearances()).isEqualTo(61);
        assertThat(stats.starred()).isEqualTo(8);
        assertThat(stats.unread()).isEqualTo(30);
    }

    @Test
    void the_store_is_sound() {
        assertThat(store.check()).isEmpty();
    }

    @Test
    void the_calendar_tells_whole_days_from_partial_missing_and_empty_ones() {
        assertThat(store.days())
                .extracting(
                        day -> "%s: %d, %d unread, %s".formatted(day.day(), day.papers(), day.unread(), day.status()))
                .containsExactly(
                        "2026-03-04: 7, 7 unread, PARTIAL",
                        "2026-03-03: 7, 6 unread, COMPLETE",
                        "2026-03-02: 7, 6 unread, COMPLETE",
                        "2026-03-01: 0, 0 unread, EMPTY",
                        "2026-02-28: 0, 0 unread, EMPTY",
                        "2026-02-27: 7, 3 unread, COMPLETE",
                        "2026-02-26: 6, 3 unread, COMPLETE",
                        "2026-02-25: 7, 3 unread, COMPLETE",
                        "2026-02-24: 0, 0 unread, UNREACHABLE",
                        "2026-02-23: 7, 2 unread, COMPLETE",
                        "2026-02-22: 0, 0 unread, EMPTY",
                        "2026-02-21: 0, 0 unread, EMPTY",
                        "2026-02-20: 6, 0 unread, COMPLETE",
                        "2026-02-19: 7, 0 unread, COMPLETE");
    }

    @Test
    void a_list_was_asked_for_once_more_when_its_day_was_over() {
        assertThat(store.ledger())
                .extracting(entry -> entry.edition() + " asked " + entry.askedAt())
                .contains(
                        "huggingface/2026-03-04 asked 2026-03-04T09:30:00Z",
                        "huggingface/2026-03-02 asked 2026-03-03T09:30:00Z",
                        "huggingface/2026-02-24 asked 2026-02-24T09:30:00Z");
    }

    @Test
    void the_list_before_the_day_without_connection_was_completed_a_day_later() {
        assertThat(store.ledger())
                .extracting(entry -> entry.edition() + " asked " + entry.askedAt())
                .contains("huggingface/2026-02-23 asked 2026-02-25T09:30:00Z");
    }

    @Test
    void nothing_is_due_while_one_looks_around() {
        assertThat(store.ledger())
                .extracting(LedgerEntry::nextAt)
                .filteredOn(Objects::nonNull)
                .containsExactly(Instant.parse("2026-03-04T12:30:00Z"), Instant.parse("2026-03-04T12:30:00Z"));
    }

    @Test
    void nothing_was_seen_later_than_now() {
        assertThat(papers().stream().flatMap(paper -> paper.appearances().stream()))
                .extracting(Appearance::seenAt)
                .noneMatch(NOW::isBefore);
    }

    @Test
    void one_paper_appeared_on_two_days() {
        assertThat(papers(paper -> paper.appearances().size() > 1))
                .extracting(paper -> paper.paper().title())
                .containsExactly("Do Reasoning Traces Reason? Cutting, Shuffling and Forging the Chain of Thought");
    }

    @Test
    void upvotes_of_every_paper_have_grown() {
        assertThat(store.rows(store.keys()))
                .extracting(PaperRow::upvotesOverTime)
                .allMatch(points -> points.size() > 1)
                .allMatch(points -> points.equals(points.stream().sorted().toList()));
    }

    @Test
    void upvotes_rose_late_where_the_text_says_so() {
        var row = store.rows(new long[] {titled("Do Reasoning Traces Reason?").key()})
                .getFirst();

        assertThat(row.upvotesOverTime()).startsWith(1, 4, 10).endsWith(146, 152, 214);
    }

    @Test
    void a_paper_has_today_the_counts_of_its_text() {
        assertThat(titled("QuietCache").counts().toString())
                .isEqualTo("PaperCounts[upvotes=163, comments=18, githubStars=2310]");
    }

    @Test
    void the_paper_that_was_listed_again_rises_most() {
        var rising = store.list(ListQuery.ALL.withOrder(ListQuery.Order.RISING), NOW);

        assertThat(rising[0]).isEqualTo(titled("Do Reasoning Traces Reason?").key());
    }

    @Test
    void the_reader_has_starred_read_dismissed_and_written() {
        assertThat(papers(paper -> paper.state().starred())).hasSize(8);
        assertThat(papers(paper -> paper.state().read())).hasSize(25);
        assertThat(papers(paper -> paper.state().dismissed())).hasSize(5);
        assertThat(papers(paper -> paper.state().note() != null)).hasSize(3);
    }

    @Test
    void the_reader_uses_six_tags() {
        assertThat(store.tags())
                .containsExactly(
                        new TagCount("inference", 2),
                        new TagCount("pruning", 3),
                        new TagCount("reading-group", 4),
                        new TagCount("reproduce", 2),
                        new TagCount("safety", 2),
                        new TagCount("teaching", 3));
    }

    @Test
    void a_note_is_markdown() {
        assertThat(titled("Neural Operators").state().note()).isEqualTo("""
            Antisymmetric flux, then integer accumulation: the same trick that our *bookkeeping* course uses for cents.

            Check: does `F(u, v, n) = -F(v, u, -n)` survive mixed precision?\
            """);
    }

    @Test
    void every_act_of_the_texts_shows_in_the_marks() {
        for (var list : DemoResources.read(new DemoCalendar(WEDNESDAY, NOW)).values()) {
            for (var listed : list) {
                var marks = titled(listed.paper().title()).state();
                assertThat(listed.acts()).allMatch(act -> act.applyTo(marks).equals(marks));
            }
        }
    }
}
