package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Highlight;
import dev.offprint.model.HighlightColor;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marked passages and the acts that change them.
final class HighlightStoreTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private Store store;
    private long paper;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        var one = Paper.titled("One").arxivId(new ArxivId("2401.00001")).build();
        store.merge(List.of(SourceEntry.unlisted(one, MetadataQuality.RECORD)), null, NOW);
        paper = store.find("2401.00001").orElseThrow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_marked_passage_is_there_after_a_restart() {
        add("the sea");
        store.close();
        store = Store.open(folder);

        assertThat(store.highlights(paper))
                .containsExactly(highlight("the sea").withId(1).withTime(NOW));
    }

    @Test
    void marking_is_undone_and_done_again_also_after_a_restart() {
        add("the sea");
        store.close();
        store = Store.open(folder);

        var undone = Objects.requireNonNull(store.undo(NOW));
        assertThat(undone.action()).isEqualTo(new ReaderAction.EditHighlights(List.of("the sea")));
        assertThat(undone.keys()).containsExactly(paper);
        assertThat(store.highlights(paper)).isEmpty();
        store.redo(NOW);
        assertThat(store.highlights(paper))
                .containsExactly(highlight("the sea").withId(1).withTime(NOW));
    }

    @Test
    void each_change_is_taken_back_alone() {
        add("the sea");
        store.editHighlights(
                paper,
                all -> List.of(all.getFirst().withColor(HighlightColor.RED).withNote("why?")),
                NOW);
        add("the wind");
        store.editHighlights(paper, all -> all.subList(1, 2), NOW);

        assertThat(store.highlights(paper)).extracting(Highlight::quote).containsExactly("the wind");
        store.undo(NOW);
        assertThat(store.highlights(paper)).extracting(Highlight::quote).containsExactly("the sea", "the wind");
        store.undo(NOW);
        assertThat(store.highlights(paper).getFirst().note()).isEqualTo("why?");
        store.undo(NOW);
        assertThat(store.highlights(paper).getFirst().color()).isEqualTo(HighlightColor.YELLOW);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_act() {
        add("the sea");
        long before = store.sequence();
        store.editHighlights(paper, all -> all, NOW);

        assertThat(store.sequence()).isEqualTo(before);
    }

    @Test
    void they_come_back_with_a_copy_and_their_acts_as_well() {
        add("the sea");
        var copy = folder.resolve("copy.db");
        store.backup(copy);
        store.editHighlights(paper, _ -> List.of(), NOW);
        store.restore(copy);

        assertThat(store.highlights(paper)).extracting(Highlight::quote).containsExactly("the sea");
        store.undo(NOW);
        assertThat(store.highlights(paper)).isEmpty();
    }

    @Test
    void the_index_is_told_that_the_paper_changed() {
        long before = store.sequence();
        add("the sea");

        assertThat(store.changesSince(before, 9).changed()).hasSize(1);
    }

    private void add(String quote) {
        store.editHighlights(
                paper,
                all -> {
                    var more = new java.util.ArrayList<>(all);
                    more.add(highlight(quote));
                    return more;
                },
                NOW);
    }

    private Highlight highlight(String quote) {
        return new Highlight(
                0, paper, 2, "S1.p1", 5, quote, "over ", " at night", HighlightColor.YELLOW, "", Instant.EPOCH);
    }
}
