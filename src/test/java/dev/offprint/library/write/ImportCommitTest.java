package dev.offprint.library.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much of a long import has to be indexed again when the program is killed: 50,000 changes at most, because the
/// index is committed after as many even when more are waiting.
final class ImportCommitTest {
    private static final Instant NOON = Instant.parse("2025-05-22T12:00:00Z");
    private static final int PAPERS = 1_000;
    private static final int COMMITTED_EVERY = 50_000;

    @TempDir
    private Path folder;

    @Test
    void a_long_import_is_committed_after_fifty_thousand_changes() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"))) {
            var follower = new IndexUpdater(store, index);
            add(store);
            follow(follower);
            for (int changes = 2 * PAPERS; changes < COMMITTED_EVERY; changes += PAPERS) {
                change(store);
                follow(follower);
            }
            assertThat(index.followed()).isEqualTo(49_000);
            assertThat(index.sequence()).isZero();

            change(store);
            follow(follower);
            assertThat(index.sequence()).isEqualTo(50_000);
        }
    }

    private static void follow(IndexUpdater follower) {
        while (follower.step(false)) {
            // the store is busy: nothing but the number of changes calls for a commit
        }
    }

    private static void add(Store store) {
        var entries = IntStream.range(0, PAPERS)
                .mapToObj(i -> SourceEntry.unlisted(
                        Paper.titled("Kite " + i + " of a long list").build(), MetadataQuality.RECORD))
                .toList();
        store.merge(entries, null, NOON);
    }

    /// Every paper once more, as it would come with another count.
    private static void change(Store store) {
        boolean starred = store.rows(new long[] {1}).getFirst().starred();
        store.apply(new ReaderAction.Star(!starred), store.keys(), NOON);
    }
}
