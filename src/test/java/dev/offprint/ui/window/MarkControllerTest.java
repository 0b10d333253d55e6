package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.ForwardingLibrary;
import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.UndoResult;
import dev.offprint.ui.SampleLibrary;
import dev.offprint.ui.fx.ManualClock;
import dev.offprint.ui.fx.StepExecutor;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.timeline.TimelineModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MarkControllerTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final SampleLibrary library = SampleLibrary.of14Days();
    private final TimelineModel timeline = new TimelineModel(library, ask, fx);
    private final ReaderModel reader = new ReaderModel(library, ask, fx, new ManualClock(), _ -> {});
    private final PendingActions acts = new PendingActions();
    private final List<MarkController.Outcome> outcomes = new ArrayList<>();
    private final MarkController marks = new MarkController(timeline, reader, acts, fx, this::reload, outcomes::add);

    @BeforeEach
    void open() {
        timeline.open(ListQuery.ALL, 4L);
        run();
        timeline.row(0);
        reader.show(4L, "");
        run();
    }

    @Test
    void a_star_is_on_screen_before_the_store_answers() {
        marks.star();

        assertThat(starred()).isTrue();
        assertThat(acts.asked).containsExactly("Star[starred=true] [4]");
    }

    @Test
    void an_action_that_fails_is_reverted_and_reported() {
        marks.star();
        acts.pending.completeExceptionally(new IllegalStateException("The disk is full."));
        run();

        assertThat(starred()).isFalse();
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        MarkController.Outcome.Refused.class,
                        refused -> assertThat(refused.why()).hasMessage("The disk is full."));
    }

    @Test
    void without_a_selection_nothing_happens() {
        timeline.select(-1);

        marks.star();
        marks.read();
        marks.dismiss();

        assertThat(acts.asked).isEmpty();
    }

    @Test
    void an_empty_undo_journal_is_reported() {
        marks.undo();
        marks.redo();
        acts.nothing.complete(null);
        run();

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new MarkController.Outcome.NothingToUndo(), new MarkController.Outcome.NothingToRedo());
    }

    private boolean starred() {
        boolean row = Objects.requireNonNull(timeline.rowOf(4)).starred();
        boolean paper =
                Objects.requireNonNull(reader.paper().get()).paper().state().starred();
        assertThat(row).as("row and paper agree").isEqualTo(paper);
        return row;
    }

    private void reload() {
        timeline.reload();
        reader.reload();
    }

    private void run() {
        for (int i = 0; i < 3; i++) {
            ask.runAll();
            fx.runAll();
            timeline.row(0);
        }
    }

    /// Actions that complete when the test says so.
    private static final class PendingActions extends ForwardingLibrary {
        final List<String> asked = new ArrayList<>();
        final CompletableFuture<Long> pending = new CompletableFuture<>();
        final CompletableFuture<@Nullable UndoResult> nothing = new CompletableFuture<>();

        PendingActions() {
            super(SampleLibrary.empty());
        }

        @Override
        public CompletableFuture<Long> act(ReaderAction act, long... keys) {
            asked.add(act + " " + java.util.Arrays.toString(keys));
            return pending;
        }

        @Override
        public CompletableFuture<@Nullable UndoResult> undo() {
            return nothing;
        }

        @Override
        public CompletableFuture<@Nullable UndoResult> redo() {
            return nothing;
        }
    }
}
