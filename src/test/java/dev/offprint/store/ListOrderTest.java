package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.StoredPaper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the library knows in the end does not depend on the order in which it was told.
@Tag("slow")
class ListOrderTest {
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
    private static final List<SourceEntry> ENTRIES = List.of(
            new SourceEntry(REAL, MetadataQuality.RECORD, TUESDAYS, 2, new PaperCounts(30, 1, null)),
            new SourceEntry(COPIED, MetadataQuality.COPIED, day("2025-05-22"), 1, new PaperCounts(31, null, null)),
            new SourceEntry(CARD, MetadataQuality.CARD, MONDAYS, 1, new PaperCounts(12, null, null)),
            new SourceEntry(REAL, MetadataQuality.RECORD, day("2025-05-23"), 5, new PaperCounts(40, null, 7)),
            new SourceEntry(TIDES, MetadataQuality.RECORD, MONDAYS, 2, new PaperCounts(3, null, null)));

    @TempDir
    private Path folder;

    /// A paper without what tells in which order it came.
    private static StoredPaper timeless(StoredPaper paper) {
        return new StoredPaper(0, paper.id(), paper.paper(), paper.counts(), ReaderState.NONE, paper.appearances(), 0);
    }

    private static List<StoredPaper> told(Path folder, List<SourceEntry> entries) {
        try (var store = Store.open(folder)) {
            for (var entry : entries) {
                // When a page was seen goes with the page, not with the turn at which it is read.
                merge(store, MONDAY.plusSeconds(ENTRIES.indexOf(entry) * 3600L), entry);
            }
            assertThat(store.check()).isEmpty();
            return store.papers(store.keys()).stream()
                    .map(ListOrderTest::timeless)
                    .sorted(java.util.Comparator.comparing(paper -> paper.id().value()))
                    .toList();
        }
    }

    @Test
    void every_order_of_five_sights_ends_in_the_same_two_papers() {
        var outcomes = new HashSet<List<StoredPaper>>();
        int order = 0;
        for (var entries : orders(ENTRIES)) {
            outcomes.add(told(folder.resolve("order-" + order++), entries));
        }

        assertThat(order).isEqualTo(120);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.iterator().next())
                .extracting(StoredPaper::id, StoredPaper::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new PaperId("2505.00001"), new PaperCounts(40, 1, 7)),
                        org.assertj.core.groups.Tuple.tuple(new PaperId("2505.00002"), new PaperCounts(3, null, null)));
    }

    private static List<List<SourceEntry>> orders(List<SourceEntry> entries) {
        if (entries.size() < 2) {
            return List.of(entries);
        }
        var orders = new ArrayList<List<SourceEntry>>();
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
        var entries = new ArrayList<SourceEntry>();
        for (int i = 0; i < 200; i++) {
            int paper = random.nextInt(60);
            var known = Paper.titled("A Study of the Number " + paper + " and of its Neighbours");
            boolean copied = random.nextBoolean();
            entries.add(new SourceEntry(
                    copied
                            ? known.build()
                            : known.arxivId(arxiv("2505.%05d".formatted(paper))).build(),
                    copied ? MetadataQuality.COPIED : MetadataQuality.RECORD,
                    day("2025-05-%02d".formatted(1 + random.nextInt(28))),
                    1 + random.nextInt(50),
                    PaperCounts.NONE));
        }
        var whole = cut(folder.resolve("whole"), entries, List.of(entries.size()));
        Collections.shuffle(entries, random);
        var parts = cut(folder.resolve("parts"), entries, List.of(random.nextInt(200), random.nextInt(200), 200));

        assertThat(parts).isEqualTo(whole);
    }

    private static List<StoredPaper> cut(Path folder, List<SourceEntry> entries, List<Integer> ends) {
        try (var store = Store.open(folder)) {
            int from = 0;
            for (int end : ends.stream().sorted().toList()) {
                store.merge(entries.subList(from, end), null, MONDAY);
                from = end;
            }
            assertThat(store.check()).isEmpty();
            return store.papers(store.keys()).stream()
                    .map(ListOrderTest::timeless)
                    .sorted(java.util.Comparator.comparing(
                            paper -> paper.paper().title()))
                    .map(paper -> paper.paper().arxivId() == null ? nameless(paper) : paper)
                    .toList();
        }
    }

    /// An id of ours tells in which order rows were made.
    private static StoredPaper nameless(StoredPaper paper) {
        return new StoredPaper(
                0, new PaperId("none"), paper.paper(), paper.counts(), ReaderState.NONE, paper.appearances(), 0);
    }
}
