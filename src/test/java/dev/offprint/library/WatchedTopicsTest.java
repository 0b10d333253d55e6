package dev.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A topic is watched while the library has one paper of it.
final class WatchedTopicsTest extends LibraryFixture {
    private static final LocalDate MONDAY = LocalDate.parse("2025-05-19");
    private static final LocalDate TUESDAY = LocalDate.parse("2025-05-20");
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-19T12:00:00Z"), ZoneOffset.UTC);

    WatchedTopicsTest() {
        super(NOON);
    }

    @BeforeEach
    void fill() {
        merge("An old kite");
        library.editTopics(topics -> topics.add(
                                Topic.of("Kites", "kite", Topic.Colour.BLUE).withWatched(true))
                        .add(Topic.of("Boats", "boat", Topic.Colour.TEAL).withWatched(true))
                        .add(Topic.of("Sea", "sea", Topic.Colour.TEAL)))
                .join();
        assertThat(library.takeTopicNews(MONDAY)).isEqualTo(TopicNews.NONE); // the watch begins
    }

    private void merge(String... titles) {
        var entries = List.of(titles).stream()
                .map(title -> SourceEntry.unlisted(Paper.titled(title).build(), MetadataQuality.RECORD))
                .toList();
        writer.write(writing -> writing.merge(entries, null, NOON.instant())).join();
        writer.indexed().join();
    }

    private String told(LocalDate day) {
        var news = library.takeTopicNews(day);
        var text = new StringBuilder().append(news.papers());
        news.parts()
                .forEach(part ->
                        text.append(' ').append(part.topic().name()).append(' ').append(part.papers()));
        return text.toString();
    }

    @Test
    void new_papers_are_told_by_topic_and_counted_once() {
        merge("A new kite", "A kite on a boat", "The sea");

        assertThat(told(MONDAY)).isEqualTo("2 Kites 2 Boats 1");
    }

    @Test
    void on_one_day_it_is_told_once_and_the_rest_on_the_next() {
        merge("A new kite");
        assertThat(told(MONDAY)).isEqualTo("1 Kites 1");

        merge("Another kite", "A boat");
        assertThat(told(MONDAY)).isEqualTo("0");
        assertThat(told(TUESDAY)).isEqualTo("2 Kites 1 Boats 1");
        assertThat(told(TUESDAY)).isEqualTo("0");
    }

    @Test
    void what_was_read_meanwhile_is_no_news() {
        merge("A new kite", "Another kite");
        library.act(new ReaderAction.Read(true), 2).join();
        writer.indexed().join();

        assertThat(told(MONDAY)).isEqualTo("1 Kites 1");
    }

    @Test
    void nothing_is_written_where_there_is_nothing_to_tell() {
        long before = store.watches().all().size();

        assertThat(told(TUESDAY)).isEqualTo("0");

        assertThat(store.watches().all()).hasSize((int) before);
    }

    @Test
    void the_news_lead_to_a_search_for_them() {
        merge("A kite on a boat");

        var query = library.takeTopicNews(MONDAY).query();

        assertThat(query).isEqualTo("is:unread (topic:\"Kites\" OR topic:\"Boats\")");
        assertThat(index.count(query)).isEqualTo(2); // the old kite is unread as well
    }
}
