package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Act;
import dev.offprint.model.Appearance;
import dev.offprint.model.DayCount;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Listing;
import dev.offprint.model.Row;
import dev.offprint.model.Status;
import dev.offprint.model.TagCount;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DemoLibraryTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("one"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<KeptPaper> fill() {
        DemoLibrary.fill(store, WEDNESDAY, NOW);
        return papers(store);
    }

    private static List<KeptPaper> papers(Store store) {
        return store.papers(store.keys());
    }

    private Row first(Listing listing) {
        return store.rows(store.list(listing, NOW)).getFirst();
    }

    @Test
    void the_library_has_the_size_that_the_readme_tells() {
        fill();

        var stats = store.stats();

        assertThat(stats.papers()).isEqualTo(60);
        assertThat(stats.appearances()).isEqualTo(61);
        assertThat(stats.starred()).isEqualTo(8);
        assertThat(stats.unread()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void it_has_the_same_size_on_every_day_of_the_week(int day) {
        DemoLibrary.fill(store, WEDNESDAY.withDayOfMonth(day), NOW);

        assertThat(store.stats().papers()).isEqualTo(60);
        assertThat(store.ledger()).hasSize(14);
        assertThat(store.ledger()).filteredOn(entry -> entry.status() == Status.PARTIAL).hasSize(1);
        assertThat(store.ledger()).filteredOn(entry -> entry.status() == Status.EMPTY).hasSize(4);
    }

    @Test
    void equal_days_make_equal_libraries() {
        var papers = fill();

        try (var other = Store.open(folder.resolve("other"))) {
            DemoLibrary.fill(other, WEDNESDAY, NOW);

            assertThat(papers(other)).isEqualTo(papers);
            assertThat(other.ledger()).isEqualTo(store.ledger());
        }
    }

    @Test
    void the_store_is_sound() {
        fill();

        assertThat(store.check()).isEmpty();
    }

    @Test
    void the_calendar_tells_whole_days_from_partial_missing_and_empty_ones() {
        fill();

        assertThat(store.days())
                .extracting(DayCount::day, DayCount::papers, DayCount::unread, DayCount::status)
                .extracting(Object::toString)
                .containsExactly(
                        "(2026-03-04, 7, 7, PARTIAL)",
                        "(2026-03-03, 7, 6, COMPLETE)",
                        "(2026-03-02, 7, 6, COMPLETE)",
                        "(2026-03-01, 0, 0, EMPTY)",
                        "(2026-02-28, 0, 0, EMPTY)",
                        "(2026-02-27, 7, 3, COMPLETE)",
                        "(2026-02-26, 6, 3, COMPLETE)",
                        "(2026-02-25, 7, 3, COMPLETE)",
                        "(2026-02-24, 0, 0, UNREACHABLE)",
                        "(2026-02-23, 7, 2, COMPLETE)",
                        "(2026-02-22, 0, 0, EMPTY)",
                        "(2026-02-21, 0, 0, EMPTY)",
                        "(2026-02-20, 6, 0, COMPLETE)",
                        "(2026-02-19, 7, 0, COMPLETE)");
    }

    @Test
    void nothing_is_due_as_long_as_one_looks_around() {
        fill();

        assertThat(store.ledger())
                .extracting(LedgerEntry::nextAt)
                .filteredOn(Objects::nonNull)
                .hasSize(2)
                .allMatch(NOW.plusSeconds(3600)::isBefore);
    }

    @Test
    void nothing_was_seen_later_than_now() {
        assertThat(fill().stream().flatMap(paper -> paper.appearances().stream()))
                .extracting(Appearance::seenAt)
                .noneMatch(NOW::isBefore);
    }

    @Test
    void upvotes_have_grown_on_every_paper() {
        fill();

        assertThat(store.rows(store.keys())).extracting(Row::upvotesOverTime).allMatch(points -> points.size() > 1
                && points.equals(points.stream().sorted().toList()));
    }

    @Test
    void today_a_paper_has_the_counts_of_its_text() {
        assertThat(fill())
                .filteredOn(paper -> paper.paper().title().startsWith("QuietCache"))
                .extracting(paper -> paper.counts().toString())
                .containsExactly("Counts[upvotes=163, comments=18, githubStars=2310]");
    }

    @Test
    void an_old_paper_that_is_listed_again_rises_most() {
        fill();

        assertThat(first(Listing.ALL.ordered(Listing.Order.RISING)).title()).startsWith("Do Reasoning Traces Reason?");
    }

    @Test
    void the_reader_has_starred_read_dismissed_tagged_and_written() {
        var papers = fill();

        assertThat(papers).filteredOn(paper -> paper.marks().starred()).hasSize(8);
        assertThat(papers).filteredOn(paper -> paper.marks().read()).hasSize(25);
        assertThat(papers).filteredOn(paper -> paper.marks().dismissed()).hasSize(5);
        assertThat(papers).filteredOn(paper -> paper.marks().note() != null).hasSize(3);
        assertThat(store.tags())
                .containsExactlyInAnyOrder(
                        new TagCount("inference", 2),
                        new TagCount("pruning", 3),
                        new TagCount("reading-group", 4),
                        new TagCount("reproduce", 2),
                        new TagCount("safety", 2),
                        new TagCount("teaching", 3));
    }

    @Test
    void every_act_of_the_texts_shows_in_the_marks() {
        fill();

        DayLists.read(new Fortnight(WEDNESDAY, NOW)).values().stream()
                .flatMap(List::stream)
                .forEach(listed -> {
                    var marks = papers(store).stream()
                            .filter(kept -> kept.paper().equals(listed.paper()))
                            .map(KeptPaper::marks)
                            .findFirst()
                            .orElseThrow();
                    assertThat(listed.acts()).allMatch(act -> act.on(marks).equals(marks));
                });
    }

    @Test
    void the_last_act_can_be_taken_back() {
        fill();

        var undone = Objects.requireNonNull(store.undo(NOW));

        assertThat(undone.act()).isEqualTo(new Act.Tag(List.of("teaching", "reproduce")));
        assertThat(undone.keys()).hasSize(1);
    }

    @Test
    void a_library_with_papers_is_left_alone() {
        fill();

        assertThatThrownBy(this::fill)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The demonstration goes into an empty library, and this one has papers.");
    }
}
