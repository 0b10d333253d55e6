package dev.offprint.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Act;
import dev.offprint.model.Listing;
import dev.offprint.model.Turns;
import dev.offprint.model.Undone;
import dev.offprint.ui.InventedLibrary;
import dev.offprint.ui.fx.HandClock;
import dev.offprint.ui.fx.Steps;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.timeline.TimelineModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MarkingTest {
    private final Steps ask = new Steps();
    private final Steps fx = new Steps();
    private final InventedLibrary library = InventedLibrary.of14Days();
    private final TimelineModel timeline = new TimelineModel(library, ask, fx);
    private final ReaderModel reader = new ReaderModel(library, ask, fx, new HandClock(), _ -> {});
    private final Waiting acts = new Waiting();
    private final List<Marking.Outcome> told = new ArrayList<>();
    private final Marking marking = new Marking(timeline, reader, acts, fx, this::reload, told::add);

    @BeforeEach
    void open() {
        timeline.open(Listing.ALL, 4L);
        run();
        timeline.row(0);
        reader.show(4L, "");
        run();
    }

    @Test
    void a_star_is_on_screen_before_the_store_answers() {
        marking.star();

        assertThat(starred()).isTrue();
        assertThat(acts.asked).containsExactly("Star[starred=true] [4]");
    }

    @Test
    void what_the_store_refuses_goes_back_and_is_told() {
        marking.star();
        acts.coming.completeExceptionally(new IllegalStateException("The disk is full."));
        run();

        assertThat(starred()).isFalse();
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        Marking.Outcome.Refused.class,
                        refused -> assertThat(refused.why()).hasMessage("The disk is full."));
    }

    @Test
    void without_a_selection_nothing_is_done() {
        timeline.select(-1);

        marking.star();
        marking.read();
        marking.dismiss();

        assertThat(acts.asked).isEmpty();
    }

    @Test
    void nothing_to_undo_is_said_too() {
        marking.undo();
        marking.redo();
        acts.nothing.complete(null);
        run();

        assertThat(told)
                .containsExactlyInAnyOrder(new Marking.Outcome.NothingToUndo(), new Marking.Outcome.NothingToRedo());
    }

    private boolean starred() {
        boolean row = Objects.requireNonNull(timeline.rowOf(4)).starred();
        boolean paper =
                Objects.requireNonNull(reader.reading().get()).paper().marks().starred();
        assertThat(row).as("row and paper agree").isEqualTo(paper);
        return row;
    }

    private void reload() {
        timeline.reload();
        reader.reload();
    }

    private void run() {
        for (int i = 0; i < 3; i++) {
            ask.all();
            fx.all();
            timeline.row(0);
        }
    }

    /// Acts whose answer comes when the test says so.
    private static final class Waiting implements Acts {
        final List<String> asked = new ArrayList<>();
        final CompletableFuture<Long> coming = new CompletableFuture<>();
        final CompletableFuture<@Nullable Undone> nothing = new CompletableFuture<>();

        @Override
        public CompletableFuture<Long> act(Act act, long... keys) {
            asked.add(act + " " + java.util.Arrays.toString(keys));
            return coming;
        }

        @Override
        public CompletableFuture<@Nullable Undone> undo() {
            return nothing;
        }

        @Override
        public CompletableFuture<@Nullable Undone> redo() {
            return nothing;
        }

        @Override
        public Turns turns() {
            return Turns.NONE;
        }
    }
}
