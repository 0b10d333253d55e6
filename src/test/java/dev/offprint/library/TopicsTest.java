package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Edition;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.model.TopicList;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Papers 1 to 3 are on the list of 22 May 2025, 4 is on none.
final class TopicsTest extends LibraryFixture {
    private static final LocalDate DAY = LocalDate.parse("2025-05-22");
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);
    private static final ListQuery OF_DAY = ListQuery.of(new Period.Day(DAY));

    TopicsTest() {
        super(NOON);
    }

    @BeforeEach
    void fill() {
        merge(
                listed("Kites that listen to the wind", "2025-05-20"),
                listed("Kites and tides", "2025-05-12"),
                listed("Paper boats", "2025-01-03"));
        merge(SourceEntry.unlisted(Paper.titled("A tide of kites").build(), MetadataQuality.RECORD));
        edit(topics -> topics.add(Topic.of("Kites", "kite", Topic.Colour.BLUE))
                .add(Topic.of("Sea", "tide OR boat", Topic.Colour.TEAL)));
    }

    private static SourceEntry listed(String title, String published) {
        var paper = Paper.titled(title).publishedOn(LocalDate.parse(published)).build();
        return new SourceEntry(
                paper, MetadataQuality.RECORD, Edition.day(Source.HUGGING_FACE, DAY), null, PaperCounts.NONE);
    }

    private void merge(SourceEntry... entries) {
        writer.write(writing -> writing.merge(List.of(entries), null, NOON.instant()))
                .join();
        writer.indexed().join();
    }

    private void edit(UnaryOperator<TopicList> edit) {
        library.editTopics(edit).join();
    }

    private void act(ReaderAction act, long... keys) {
        library.act(act, keys).join();
        writer.indexed().join();
    }

    /// `Kites 3/3 Sea 3/3`: unread of total.
    private String counts() {
        var text = new StringBuilder();
        for (var count : library.countTopics().topics()) {
            text.append("%s %d/%d ".formatted(count.topic().name(), count.unread(), count.total()));
        }
        return text.toString().strip();
    }

    @Test
    void a_topic_counts_its_papers_at_once() {
        assertThat(counts()).isEqualTo("Kites 3/3 Sea 3/3");

        edit(topics -> topics.change("Sea", topic -> topic.withQuery("boat")));
        assertThat(counts()).isEqualTo("Kites 3/3 Sea 1/1");
    }

    @Test
    void a_merge_is_counted_as_soon_as_it_is_indexed() {
        merge(listed("A kite", "2025-05-21"), listed("A boat", "2025-05-21"));

        assertThat(counts()).isEqualTo("Kites 4/4 Sea 4/4");
    }

    @Test
    void marks_and_their_undoing_are_counted() {
        act(new ReaderAction.Read(true), 1, 2);
        assertThat(counts()).isEqualTo("Kites 1/3 Sea 2/3");

        act(new ReaderAction.Dismiss(true), 2, 3);
        assertThat(counts()).isEqualTo("Kites 1/2 Sea 1/1");

        library.undo().join();
        writer.indexed().join();
        assertThat(counts()).isEqualTo("Kites 1/3 Sea 2/3");

        library.undo().join();
        writer.indexed().join();
        assertThat(counts()).isEqualTo("Kites 3/3 Sea 3/3");
    }

    @Test
    void a_count_agrees_with_the_list_and_with_the_search() {
        act(new ReaderAction.Dismiss(true), 2);

        assertThat(library.list(ListQuery.ALL.withTopic("sea")).keys()).containsExactly(3, 4);
        assertThat(library.searchHits(new SearchRequest("topic:Sea", SortOrder.RELEVANCE, 9, false))
                        .hits())
                .hasSize(2);
        assertThat(library.searchHits(new SearchRequest("topic:\"KITES\" -tide", SortOrder.RELEVANCE, 9, false))
                        .hits())
                .hasSize(1);
        assertThat(counts()).isEqualTo("Kites 2/2 Sea 2/2");
    }

    @Test
    void a_search_knows_of_a_topic_as_soon_as_it_is_stored() {
        edit(topics -> topics.add(Topic.of("Wind", "wind", Topic.Colour.RED)));
        assertThat(index.count("topic:wind")).isEqualTo(1);

        edit(topics -> topics.remove("Wind"));
        assertThat(library.searchHits(new SearchRequest("topic:wind", SortOrder.RELEVANCE, 9, false))
                        .hints())
                .extracting(Message::english)
                .containsExactly("There is no topic called `wind`.");

        library.undo().join();
        assertThat(index.count("topic:wind")).isEqualTo(1);
    }

    @Test
    void a_topic_asks_for_all_of_its_words_even_where_a_search_would_make_do_with_some() {
        edit(topics -> topics.add(Topic.of("Both", "wind boats", Topic.Colour.RED)));

        assertThat(index.count("wind boats")).isEqualTo(2);
        assertThat(counts()).isEqualTo("Kites 3/3 Sea 3/3 Both 0/0");
        assertThat(index.count("topic:both")).isZero();
    }

    @Test
    void a_list_can_be_of_a_topic_and_of_a_day() {
        assertThat(library.list(OF_DAY.withTopic("Kites")).keys()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_list_of_a_topic_that_is_not_there_is_told_in_a_sentence() {
        assertThatThrownBy(() -> library.list(ListQuery.ALL.withTopic("trains")))
                .isInstanceOf(TopicException.class)
                .hasMessage("There is no topic called \"trains\": offprint topic list shows which there are.");
    }

    @Test
    void papers_of_a_muted_topic_are_left_out_of_the_stream_and_counted() {
        edit(topics -> topics.change("Kites", topic -> topic.withMuted(true)));

        assertThat(library.list(OF_DAY).keys()).containsExactly(3);
        assertThat(library.list(OF_DAY).hidden()).isEqualTo(2);
        assertThat(library.list(ListQuery.ALL.onlyUnread()).keys()).containsExactly(3);
        assertThat(library.list(ListQuery.ALL).hidden()).isEqualTo(3);
        assertThat(library.list(OF_DAY.withMuted(true)).keys()).hasSize(3);
        assertThat(library.list(OF_DAY.withMuted(true)).hidden()).isZero();
    }

    @Test
    void what_the_reader_picked_shows_papers_of_muted_topics() {
        act(new ReaderAction.Star(true), 1);
        act(new ReaderAction.Tag(List.of("sky")), 2);
        edit(topics -> topics.change("Kites", topic -> topic.withMuted(true)));

        assertThat(library.list(ListQuery.ALL.onlyStarred()).keys()).containsExactly(1);
        assertThat(library.list(ListQuery.ALL.withTag("sky")).keys()).containsExactly(2);
        assertThat(library.list(ListQuery.ALL.withTopic("Kites")).keys()).hasSize(3);
        assertThat(index.count("kite")).isEqualTo(3);
        assertThat(library.list(ListQuery.ALL.withTopic("Kites")).hidden()).isZero();
    }

    @Test
    void a_paper_knows_its_topics() {
        var topics = library.findTopics(new long[] {1, 2, 99});

        assertThat(topics.get(1L)).extracting(Topic::name).containsExactly("Kites");
        assertThat(topics.get(2L)).extracting(Topic::name).containsExactly("Kites", "Sea");
        assertThat(topics).doesNotContainKey(99L);
    }

    @Test
    void a_trial_counts_by_week_of_publication_and_names_the_newest() {
        var trial = library.previewTopic("kite", DAY);

        assertThat(trial.total()).isEqualTo(3);
        assertThat(trial.weeks()).hasSize(Topics.WEEKS);
        assertThat(trial.weeks().getLast()).isEqualTo(new TopicPreview.Week(LocalDate.parse("2025-05-19"), 1));
        assertThat(trial.weeks().get(Topics.WEEKS - 2).papers()).isEqualTo(1);
        assertThat(trial.recent()).isEqualTo(2);
        assertThat(trial.examples())
                .extracting(row -> row.title())
                .containsExactly("Kites that listen to the wind", "Kites and tides", "A tide of kites");
    }

    @Test
    void a_trial_says_what_was_not_understood() {
        assertThat(library.previewTopic("kite \"unfinished", DAY).hints()).isNotEmpty();
        assertThat(library.previewTopic("", DAY).total()).isZero();
    }

    @Test
    void another_program_that_changes_topics_is_followed() {
        try (var otherStore = Store.open(folder);
                var otherIndex = SearchIndex.open(folder.resolve("index"));
                var other = new LibraryWriter(otherStore, otherIndex)) {
            other.write(writing -> writing.editTopics(
                            topics -> topics.add(Topic.of("Wind", "wind", Topic.Colour.RED)), NOON.instant()))
                    .join();
            writer.checkForChanges();
            writer.indexed().join();
            assertThat(index.count("topic:wind")).isEqualTo(1);
            assertThat(counts()).isEqualTo("Kites 3/3 Sea 3/3 Wind 1/1");
        }
    }

    @Test
    void a_refused_edit_fails_with_its_sentence_and_changes_nothing() {
        assertThatThrownBy(() -> edit(topics -> topics.remove("trains")))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TopicException.class);
        assertThat(library.readTopics().names()).containsExactly("Kites", "Sea");
    }
}
