package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.model.TopicList;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTopicsTest {
    private static final Topic KITES = Topic.of("Kites", "kite", Topic.Colour.BLUE);
    private static final Topic TIDES = Topic.of("Tides", "tide OR moon", Topic.Colour.TEAL);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library"));
        store.editTopics(topics -> topics.add(KITES).add(TIDES), MONDAY);
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private Topic topic(String name) {
        return store.topics().get(name);
    }

    @Test
    void topics_stay_with_all_that_was_said_of_them_and_in_their_order() {
        store.editTopics(
                topics -> topics.change("kites", topic -> topic.withMuted(true).withWatched(true))
                        .move("Tides", 0),
                MONDAY);
        store.close();
        store = Store.open(folder.resolve("library"));

        assertThat(store.topics().names()).containsExactly("Tides", "Kites");
        assertThat(topic("Kites")).isEqualTo(new Topic(1, "Kites", "kite", Topic.Colour.BLUE, true, true));
    }

    @Test
    void a_change_of_topics_is_a_change_like_any_other_for_whoever_follows() {
        long before = store.sequence();

        store.editTopics(topics -> topics.remove("Kites"), TUESDAY);

        assertThat(store.sequence()).isEqualTo(before + 1);
        var delta = store.changesSince(before, 10);
        assertThat(delta.changed()).isEmpty();
        assertThat(delta.sequence()).isEqualTo(before + 1);
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_trace() {
        long before = store.sequence();

        store.editTopics(topics -> topics.change("Kites", topic -> topic), TUESDAY);

        assertThat(store.sequence()).isEqualTo(before);
        assertThat(Objects.requireNonNull(store.undo(TUESDAY)).action())
                .isEqualTo(new ReaderAction.EditTopics(List.of("Kites", "Tides")));
    }

    @Test
    void a_refused_edit_changes_nothing() {
        long before = store.sequence();

        assertThatThrownBy(
                        () -> store.editTopics(topics -> topics.remove("Kites").add(TIDES), TUESDAY))
                .isInstanceOf(TopicException.class);

        assertThat(store.topics().names()).containsExactly("Kites", "Tides");
        assertThat(store.sequence()).isEqualTo(before);
    }

    @Test
    void undo_brings_a_removed_topic_back_to_its_place_also_after_a_restart() {
        var before = store.topics();
        store.editTopics(topics -> topics.remove("Kites"), TUESDAY);
        store.close();
        store = Store.open(folder.resolve("library"));

        var undone = store.undo(WEDNESDAY);

        assertThat(Objects.requireNonNull(undone).action()).isEqualTo(new ReaderAction.EditTopics(List.of("Kites")));
        assertThat(store.topics()).isEqualTo(before);
        assertThat(store.undo(WEDNESDAY)).isNotNull();
        assertThat(store.topics()).isEqualTo(TopicList.NONE);
    }

    @Test
    void redo_does_it_again() {
        store.editTopics(topics -> topics.remove("Kites"), TUESDAY);
        store.undo(WEDNESDAY);

        store.redo(WEDNESDAY);

        assertThat(store.topics().names()).containsExactly("Tides");
    }

    @Test
    void acts_on_papers_and_on_topics_are_undone_in_turn() {
        long key = key(store, record(numbered("2505.00001")));
        store.apply(new ReaderAction.Star(true), keys(key), MONDAY);
        store.editTopics(topics -> topics.remove("Tides"), TUESDAY);

        store.undo(WEDNESDAY);
        assertThat(paper(store, key).state().starred()).isTrue();
        assertThat(store.topics().names()).containsExactly("Kites", "Tides");

        store.undo(WEDNESDAY);
        assertThat(paper(store, key).state().starred()).isFalse();
        assertThat(store.topics().names()).containsExactly("Kites", "Tides");
    }

    @Test
    void a_backup_has_the_topics_and_a_restore_brings_them_back() {
        var copy = folder.resolve("copy.db");
        store.backup(copy);
        var before = store.topics();
        store.editTopics(topics -> topics.remove("Kites"), TUESDAY);

        store.restore(copy);

        assertThat(store.topics()).isEqualTo(before);
        store.undo(WEDNESDAY);
        assertThat(store.topics()).isEqualTo(TopicList.NONE);
    }

    @Test
    void another_process_sees_the_topics_at_its_next_look() {
        try (var other = Store.open(folder.resolve("library"))) {
            store.editTopics(topics -> topics.remove("Kites"), TUESDAY);

            assertThat(other.topics().names()).containsExactly("Tides");
            assertThat(other.sequence()).isEqualTo(store.sequence());
        }
    }
}
