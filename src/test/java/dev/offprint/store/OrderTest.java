package dev.offprint.store;

import static dev.offprint.store.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Counts;
import dev.offprint.model.Detail;
import dev.offprint.model.Entry;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Marks;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the library knows in the end does not depend on the order in which it was told.
class OrderTest {
    private static final Paper REAL = Paper.titled(KITES)
            .arxivId(arxiv("2505.00001"))
            .abstractText(ABOUT_KITES)
            .authors(List.of("Ada Quill", "Bo Reed"))
            .build();
    private static final Paper COPIED = Paper.titled(KITES.toLowerCase(java.util.Locale.ROOT))
            .abstractText(ABOUT_KITES.substring(0, 80))
            .organization("Kite Club")
            .build();
    private static final Paper CARD = Paper.titled(KITES)
            .arxivId(arxiv("2505.00001"))
            .keywords(List.of("kites"))
            .build();
    private static final Paper TIDES =
            Paper.titled("Tides by Telephone").arxivId(arxiv("2505.00002")).build();

    /// Five sights of two papers.
    private static final List<Entry> ENTRIES = List.of(
            new Entry(REAL, Detail.RECORD, TUESDAYS, 2, new Counts(30, 1, null)),
            new Entry(COPIED, Detail.COPIED, day("2025-05-22"), 1, new Counts(31, null, null)),
            new Entry(CARD, Detail.CARD, MONDAYS, 1, new Counts(12, null, null)),
            new Entry(REAL, Detail.RECORD, day("2025-05-23"), 5, new Counts(40, null, 7)),
            new Entry(TIDES, Detail.RECORD, MONDAYS, 2, new Counts(3, null, null)));

    @TempDir
    private Path folder;

    /// A paper without what tells in which order it came.
    private static KeptPaper timeless(KeptPaper paper) {
        return new KeptPaper(0, paper.id(), paper.paper(), paper.counts(), Marks.NONE, paper.appearances(), 0);
    }

    private static List<KeptPaper> told(Path folder, List<Entry> entries) {
        try (var store = Store.open(folder)) {
            for (var entry : entries) {
                // When a page was seen goes with the page, not with the turn at which it is read.
                merge(store, MONDAY.plusSeconds(ENTRIES.indexOf(entry) * 3600L), entry);
            }
            assertThat(store.check()).isEmpty();
            return store.papers(store.keys()).stream()
                    .map(OrderTest::timeless)
                    .sorted(java.util.Comparator.comparing(paper -> paper.id().value()))
                    .toList();
        }
    }

    @Test
    void every_order_of_five_sights_ends_in_the_same_two_papers() {
        var outcomes = new HashSet<List<KeptPaper>>();
        int order = 0;
        for (var entries : orders(ENTRIES)) {
            outcomes.add(told(folder.resolve("order-" + order++), entries));
        }

        assertThat(order).isEqualTo(120);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.iterator().next())
                .extracting(KeptPaper::id, KeptPaper::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new PaperId("2505.00001"), new Counts(40, 1, 7)),
                        org.assertj.core.groups.Tuple.tuple(new PaperId("2505.00002"), new Counts(3, null, null)));
    }

    private static List<List<Entry>> orders(List<Entry> entries) {
        if (entries.size() < 2) {
            return List.of(entries);
        }
        var orders = new ArrayList<List<Entry>>();
        for (var first : entries) {
            var rest = new ArrayList<>(entries);
            rest.remove(first);
            for (var order : orders(rest)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void batches_cut_anywhere_end_in_the_same_papers(long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 200; i++) {
            int paper = random.nextInt(60);
            var known = Paper.titled("A Study of the Number " + paper + " and of its Neighbours");
            boolean copied = random.nextBoolean();
            entries.add(new Entry(
                    copied
                            ? known.build()
                            : known.arxivId(arxiv("2505.%05d".formatted(paper))).build(),
                    copied ? Detail.COPIED : Detail.RECORD,
                    day("2025-05-%02d".formatted(1 + random.nextInt(28))),
                    1 + random.nextInt(50),
                    Counts.NONE));
        }
        var whole = cut(folder.resolve("whole"), entries, List.of(entries.size()));
        Collections.shuffle(entries, random);
        var parts = cut(folder.resolve("parts"), entries, List.of(random.nextInt(200), random.nextInt(200), 200));

        assertThat(parts).isEqualTo(whole);
    }

    private static List<KeptPaper> cut(Path folder, List<Entry> entries, List<Integer> ends) {
        try (var store = Store.open(folder)) {
            int from = 0;
            for (int end : ends.stream().sorted().toList()) {
                store.merge(entries.subList(from, end), null, MONDAY);
                from = end;
            }
            assertThat(store.check()).isEmpty();
            return store.papers(store.keys()).stream()
                    .map(OrderTest::timeless)
                    .sorted(java.util.Comparator.comparing(
                            paper -> paper.paper().title()))
                    .map(paper -> paper.paper().arxivId() == null ? nameless(paper) : paper)
                    .toList();
        }
    }

    /// An id of ours tells in which order rows were made.
    private static KeptPaper nameless(KeptPaper paper) {
        return new KeptPaper(0, new PaperId("none"), paper.paper(), paper.counts(), Marks.NONE, paper.appearances(), 0);
    }
}
