package dev.offprint.ui.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.model.Message;
import dev.offprint.model.Topic;
import dev.offprint.ui.SampleTopics;
import dev.offprint.ui.fx.ManualClock;
import dev.offprint.ui.fx.StepExecutor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TopicsModelTest {
    private static final Topic KITES = Topic.of("Kites", "kite", Topic.Colour.BLUE);
    private static final Topic BOATS = Topic.of("Boats", "boat", Topic.Colour.TEAL);

    private final SampleTopics door = new SampleTopics();
    private final StepExecutor ask = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final List<Throwable> failed = new ArrayList<>();
    private LocalDate today = LocalDate.of(2025, 5, 22);
    private final TopicsModel model = new TopicsModel(door, () -> today, ask, Runnable::run, clock, failed::add);

    private List<String> names() {
        return Objects.requireNonNull(model.counts().get()).topics().stream()
                .map(count -> count.topic().name())
                .toList();
    }

    private void addTopics(Topic... topics) {
        for (var topic : topics) {
            door.editTopics(all -> all.add(topic)).join();
        }
        model.reload();
        ask.runAll();
    }

    @Test
    void counts_are_null_before_they_are_loaded() {
        assertThat(model.counts().get()).isNull();
        assertThat(model.list().topics()).isEmpty();
    }

    @Test
    void topics_move_within_the_list() {
        addTopics(KITES, BOATS);

        model.move(KITES, 1);
        ask.runAll();
        assertThat(names()).containsExactly("Boats", "Kites");

        model.move(KITES, 1);
        ask.runAll();
        assertThat(names()).containsExactly("Boats", "Kites");

        model.moveTo("Kites", BOATS);
        ask.runAll();
        assertThat(names()).containsExactly("Kites", "Boats");
    }

    @Test
    void only_the_last_typed_query_is_previewed() {
        var shown = new ArrayList<@Nullable TopicPreview>();
        model.previewQuery("k");
        model.previewQuery("ki");
        model.preview().addListener((_, _, now) -> shown.add(now));

        clock.advance(TopicsModel.DEBOUNCE);
        ask.runAll();

        assertThat(shown).hasSize(1);
        assertThat(Objects.requireNonNull(model.preview().get()).total()).isEqualTo(2);
    }

    @Test
    void a_late_preview_is_dropped() {
        model.previewQuery("kites");
        clock.advance(TopicsModel.DEBOUNCE);
        model.previewQuery("");
        ask.runAll();

        assertThat(model.preview().get()).isNull();
    }

    @Test
    void a_duplicate_name_is_reported_and_not_saved() {
        addTopics(KITES);
        var errors = new ArrayList<@Nullable Message>();

        model.save(null, Topic.of("KITES", "other", Topic.Colour.RED), errors::add);
        ask.runAll();

        assertThat(errors).containsExactly(Message.of("topic.taken", "KITES"));
        assertThat(names()).containsExactly("Kites");
        assertThat(failed).isEmpty();
    }

    @Test
    void a_removed_topic_is_published() {
        addTopics(KITES, BOATS);

        model.remove(KITES);
        ask.runAll();

        assertThat(model.removed().get()).isEqualTo(KITES);
        assertThat(names()).containsExactly("Boats");
    }

    @Test
    void a_failed_removal_is_not_published() {
        addTopics(KITES);
        door.refused = new IllegalStateException("the disk is full");

        model.remove(KITES);
        ask.runAll();

        assertThat(model.removed().get()).isNull();
        assertThat(failed).hasSize(1);
    }

    @Test
    void news_are_loaded_for_the_current_day() {
        model.reload();
        ask.runAll();
        today = today.plusDays(1);
        model.reload();
        ask.runAll();

        assertThat(door.asked).containsExactly("news 2025-05-22", "news 2025-05-23");
    }

    @Test
    void news_stay_until_marked_as_seen() {
        door.news = new TopicNews(3, List.of(new TopicNews.Part(KITES, 3)));
        addTopics(KITES);
        door.news = TopicNews.NONE;
        model.reload();
        ask.runAll();
        assertThat(model.news().get().papers()).isEqualTo(3);

        model.markNewsSeen();
        assertThat(model.news().get()).isEqualTo(TopicNews.NONE);
    }

    @Test
    void the_topics_of_the_paper_on_screen_have_reasons() {
        addTopics(KITES);

        model.showPaper(7L);
        ask.runAll();
        assertThat(model.reasons().get().getFirst().words()).containsExactly("word 7");

        model.showPaper(null);
        ask.runAll();
        assertThat(model.reasons().get()).isEmpty();
    }
}
