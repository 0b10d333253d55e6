package dev.offprint.library.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.embedding.OnnxEmbedder;
import dev.offprint.embedding.PaperVector;
import dev.offprint.embedding.TextEmbedder;
import dev.offprint.embedding.VectorIndex;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorUpdaterTest {
    private static final Instant NOON = Instant.parse("2025-05-22T12:00:00Z");

    @TempDir
    private Path folder;

    private final TextEmbedder embedder = OnnxEmbedder.load(Path.of(System.getProperty("onnxruntime.native.path")))
            .orElseThrow();

    @AfterEach
    void close() {
        embedder.close();
    }

    @Test
    void starred_papers_come_first_and_then_the_newest() {
        try (var store = Store.open(folder)) {
            add(store, "Lantern grammars", "Paper boats", "Kites");
            var keys = store.keys();
            store.apply(new ReaderAction.Star(true), new long[] {keys[1]}, NOON);

            assertThat(updater(store).missing()).containsExactly(keys[1], keys[2], keys[0]);
        }
    }

    @Test
    void what_was_computed_before_a_stop_is_kept_and_the_rest_is_still_missing() {
        try (var store = Store.open(folder)) {
            add(store, titles(40));
            var updater = updater(store);

            int done = updater.compute(updater.missing(), (some, _) -> some == 0);

            assertThat(done).isEqualTo(16);
            assertThat(updater(store).missing()).hasSize(24);
        }
    }

    @Test
    void a_text_that_changed_is_computed_again() {
        try (var store = Store.open(folder)) {
            add(store, "Lantern grammars");
            var updater = updater(store);
            updater.followChanges();
            updater.compute(updater.missing(), (_, _) -> true);
            var before = vectors().vector(1);

            store.merge(List.of(entry("Lantern grammars", "How paper is folded and lit.")), null, NOON);
            updater(store).followChanges();

            assertThat(vectors().has(1, PaperVector.hash("Lantern grammars. How paper is folded and lit.")))
                    .isTrue();
            assertThat(vectors().vector(1)).isNotEqualTo(before);
        }
    }

    @Test
    void a_mark_computes_nothing() {
        try (var store = Store.open(folder)) {
            add(store, "Lantern grammars");
            var updater = updater(store);
            updater.compute(updater.missing(), (_, _) -> true);
            long size = folder.resolve("papers.vec").toFile().length();

            store.apply(new ReaderAction.Star(true), store.keys(), NOON);
            updater.followChanges();

            assertThat(updater.missing()).isEmpty();
            assertThat(folder.resolve("papers.vec")).hasSize(size);
            assertThat(vectors().followed()).isEqualTo(store.sequence());
        }
    }

    private VectorUpdater updater(Store store) {
        return new VectorUpdater(store, vectors(), embedder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private VectorIndex vectors() {
        return new VectorIndex(folder.resolve("papers.vec"), embedder.model());
    }

    private static void add(Store store, String... titles) {
        for (var title : titles) {
            store.merge(List.of(entry(title, null)), null, NOON);
        }
    }

    private static SourceEntry entry(String title, @Nullable String text) {
        return SourceEntry.unlisted(Paper.titled(title).abstractText(text).build(), MetadataQuality.RECORD);
    }

    private static String[] titles(int count) {
        var titles = new String[count];
        for (int i = 0; i < count; i++) {
            titles[i] = "Lantern grammar " + (char) ('a' + i / 26) + (char) ('a' + i % 26);
        }
        return titles;
    }
}
