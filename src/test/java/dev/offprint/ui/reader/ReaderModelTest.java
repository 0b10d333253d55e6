package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.ForwardingLibrary;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.PaperDetail;
import dev.offprint.model.AppException;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.ui.SampleLibrary;
import dev.offprint.ui.fx.ManualClock;
import dev.offprint.ui.fx.StepExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ReaderModelTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final List<String> queries = new ArrayList<>();
    private final List<Long> seen = new ArrayList<>();
    private final List<Long> passed = new ArrayList<>();
    private ReaderState marks = ReaderState.NONE;
    private boolean broken;
    private final ReaderModel model = new ReaderModel(library(), ask, fx, clock, seen::add);

    @Test
    void a_paper_may_count_as_read_at_once() {
        model.setReadPolicy(new ReadPolicy.After(Duration.ZERO));
        model.show(4L, "");
        run();
        assertThat(seen).containsExactly(4L);
    }

    @Test
    void a_paper_may_count_as_read_only_when_it_is_scrolled() {
        model.setReadPolicy(new ReadPolicy.Scrolled());
        model.show(4L, "");
        run();
        clock.advance(Duration.ofMinutes(1));
        assertThat(seen).isEmpty();

        model.scrolled();
        assertThat(seen).containsExactly(4L);
    }

    @Test
    void a_paper_may_count_as_read_only_when_marked() {
        model.setReadPolicy(new ReadPolicy.Said());
        model.show(4L, "");
        run();
        clock.advance(Duration.ofMinutes(1));
        model.scrolled();

        assertThat(seen).isEmpty();
    }

    @Test
    void a_paper_counts_as_read_after_two_seconds_on_screen() {
        show(1);

        clock.advance(ReaderModel.READ_DELAY.minusMillis(1));
        assertThat(seen).isEmpty();
        clock.advance(ReaderModel.READ_DELAY);

        assertThat(seen).containsExactly(1L);
    }

    @Test
    void a_paper_left_before_two_seconds_does_not_count_as_read() {
        show(1);
        clock.advance(ReaderModel.READ_DELAY.minusMillis(1));
        show(2);
        clock.advance(ReaderModel.READ_DELAY);

        assertThat(seen).containsExactly(2L);
    }

    @Test
    void a_paper_that_is_read_already_is_not_marked_again() {
        marks = new ReaderAction.Read(true).applyTo(marks);
        show(1);
        clock.advance(ReaderModel.READ_DELAY);

        assertThat(seen).isEmpty();
    }

    @Test
    void marking_as_unread_stops_the_timer() {
        show(1);
        model.apply(new ReaderAction.Read(false), 1);
        clock.advance(ReaderModel.READ_DELAY);

        assertThat(seen).isEmpty();
    }

    @Test
    void a_reload_does_not_restart_the_timer() {
        show(1);
        clock.advance(ReaderModel.READ_DELAY.minusMillis(1));
        model.reload();
        run();
        clock.advance(ReaderModel.READ_DELAY);

        assertThat(seen).containsExactly(1L);
    }

    @Test
    void of_several_requested_papers_only_the_last_is_loaded() {
        model.show(1L, "");
        model.show(2L, "");
        run();

        assertThat(queries).containsExactly("2 ");
        assertThat(shown().key()).isEqualTo(2);
    }

    @Test
    void another_query_reloads_the_highlights() {
        show(1);
        model.show(1L, "pruning");
        run();

        assertThat(queries).containsExactly("1 ", "1 pruning");
    }

    @Test
    void a_star_shows_at_once_and_survives_an_older_result() {
        show(1);
        model.apply(new ReaderAction.Star(true), 1);
        assertThat(shown().state().starred()).isTrue();

        model.reload();
        run();
        assertThat(shown().state().starred()).isTrue();

        model.completed();
        model.reload();
        run();
        assertThat(shown().state().starred()).isFalse();
    }

    @Test
    void nothing_selected_shows_nothing() {
        show(1);
        model.show(null, "");

        assertThat(model.paper().get()).isNull();
    }

    @Test
    void an_error_is_cleared_by_the_next_paper() {
        broken = true;
        show(1);
        assertThat(model.error().get()).isEqualTo(AppException.FAULT);

        broken = false;
        show(2);
        assertThat(model.error().get()).isNull();
    }

    @Test
    void the_paper_on_screen_is_passed_at_once() {
        show(1);
        model.withRequestedPaper(paper -> passed.add(paper.key()));

        assertThat(passed).containsExactly(1L);
    }

    @Test
    void a_requested_paper_is_passed_once_it_is_loaded() {
        show(1);
        model.show(2L, "");
        model.withRequestedPaper(paper -> passed.add(paper.key()));
        assertThat(passed).isEmpty();

        run();
        assertThat(passed).containsExactly(2L);
    }

    @Test
    void a_paper_is_passed_although_another_one_is_requested() {
        model.show(1L, "");
        model.withRequestedPaper(paper -> passed.add(paper.key()));
        model.show(2L, "");
        run();

        assertThat(passed).containsExactly(1L);
    }

    @Test
    void without_a_paper_nothing_is_passed() {
        model.show(1L, "");
        model.show(null, "");
        model.withRequestedPaper(paper -> passed.add(paper.key()));
        run();

        assertThat(passed).isEmpty();
    }

    @Test
    void work_waits_only_for_its_own_paper() {
        show(1);
        model.onceShown(() -> passed.add(1L));
        model.show(2L, "");
        model.onceShown(() -> passed.add(2L));
        model.show(3L, "");
        model.onceShown(() -> passed.add(3L));
        assertThat(passed).containsExactly(1L);

        run();
        assertThat(passed).containsExactly(1L, 3L);
    }

    @Test
    void scrolling_while_loading_does_not_mark_the_previous_paper() {
        model.setReadPolicy(new ReadPolicy.Scrolled());
        show(1);
        model.show(2L, "");
        model.scrolled();

        assertThat(seen).isEmpty();
    }

    private void show(long key) {
        model.show(key, "");
        run();
    }

    private void run() {
        ask.runAll();
        fx.runAll();
    }

    private StoredPaper shown() {
        return Objects.requireNonNull(model.paper().get()).paper();
    }

    private LibraryApi library() {
        return new ForwardingLibrary(SampleLibrary.empty()) {
            @Override
            public PaperDetail readPaper(long key, String query) {
                return read(key, query);
            }
        };
    }

    private PaperDetail read(long key, String query) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        queries.add(key + " " + query);
        var paper = Paper.titled("Paper " + key).build();
        var kept = new StoredPaper(key, PaperId.of(paper, key), paper, PaperCounts.NONE, marks, List.of(), 1);
        return new PaperDetail(kept, HighlightedText.plain(paper.title()), null, List.of());
    }
}
