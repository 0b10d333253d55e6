package dev.offprint.library.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryWriterTest {
    private static final Instant NOON = Instant.parse("2025-05-22T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_found_once_the_index_has_followed() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            add(writer, "Lantern grammars");
            assertThat(found(index, "lantern")).isEqualTo(1);
            assertThat(index.sequence()).isEqualTo(store.sequence());
        }
    }

    @Test
    void a_star_is_found_by_the_next_search() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            add(writer, "Lantern grammars");
            writer.write(writing -> writing.apply(new ReaderAction.Star(true), store.keys(), NOON))
                    .join();
            writer.indexed().join();
            assertThat(found(index, "is:starred")).isEqualTo(1);
        }
    }

    @Test
    void an_index_whose_folder_is_gone_is_built_again_from_the_store() {
        try (var store = Store.open(folder)) {
            try (var index = SearchIndex.open(folder.resolve("first"));
                    var writer = new LibraryWriter(store, index)) {
                add(writer, "Lantern grammars");
            }
            try (var index = SearchIndex.open(folder.resolve("second"));
                    var writer = new LibraryWriter(store, index)) {
                writer.indexed().join();
                assertThat(found(index, "lantern")).isEqualTo(1);
            }
        }
    }

    @Test
    void a_listener_that_fails_neither_refuses_the_write_nor_keeps_it_from_the_next_listener() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            add(writer, "Lantern grammars");
            var told = new CopyOnWriteArrayList<LibraryChange>();
            writer.onChange(_ -> {
                throw new IllegalStateException("broken");
            });
            writer.onChange(told::add);

            assertThat(writer.write(writing -> writing.apply(new ReaderAction.Star(true), store.keys(), NOON)))
                    .succeedsWithin(Duration.ofSeconds(30));
            assertThat(told).isNotEmpty();
        }
    }

    @Test
    void a_library_that_broke_beneath_it_ends_no_thread_with_a_stack_trace() {
        var before = Thread.getDefaultUncaughtExceptionHandler();
        var uncaught = new CopyOnWriteArrayList<Throwable>();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown));
        var store = Store.open(folder);
        try (var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            add(writer, "Lantern grammars");
            store.close();
            writer.updateIndex();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(uncaught).isEmpty();
    }

    @Test
    void what_was_not_indexed_before_the_end_is_indexed_after_the_next_start() {
        try (var store = Store.open(folder)) {
            var unlisted = SourceEntry.unlisted(Paper.titled("Lantern grammars").build(), MetadataQuality.RECORD);
            assertThat(store.merge(List.of(unlisted), null, NOON).outcomes()).hasSize(1);
        }
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            writer.indexed().join();
            assertThat(found(index, "lantern")).isEqualTo(1);
        }
    }

    @Test
    void rebuilding_ends_with_the_same_papers() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            add(writer, "Lantern grammars");
            add(writer, "Paper boats");
            writer.rebuild().join();
            assertThat(index.keys()).isEqualTo(store.keys());
        }
    }

    @Test
    void a_second_program_writes_and_the_first_one_shows_it_after_a_look() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index);
                var otherStore = Store.open(folder);
                var otherIndex = SearchIndex.open(folder.resolve("index"));
                var other = new LibraryWriter(otherStore, otherIndex)) {
            add(writer, "Lantern grammars");
            add(other, "Paper boats");
            assertThat(otherIndex.writable()).isFalse();
            writer.checkForChanges();
            writer.indexed().join();
            assertThat(found(index, "boats")).isEqualTo(1);
        }
    }

    @Test
    void listeners_are_told_of_a_write_until_they_stop_listening() {
        try (var store = Store.open(folder);
                var index = SearchIndex.open(folder.resolve("index"));
                var writer = new LibraryWriter(store, index)) {
            var stored = new ArrayList<Long>();
            var stop = writer.onChange(change -> stored.add(change.stored()));
            add(writer, "Lantern grammars");
            assertThat(stored).contains(store.sequence());
            stop.run();
            stored.clear();
            add(writer, "Paper boats");
            assertThat(stored).isEmpty();
        }
    }

    private static void add(LibraryWriter writer, String title) {
        var entry = SourceEntry.unlisted(Paper.titled(title).build(), MetadataQuality.RECORD);
        writer.write(store -> store.merge(List.of(entry), null, NOON)).join();
        writer.indexed().join();
    }

    private static int found(SearchIndex index, String text) {
        return index.search(SearchRequest.of(text, 10)).hits().size();
    }
}
