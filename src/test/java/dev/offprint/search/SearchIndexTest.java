package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Message;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.index.SearchException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchIndexTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_index_is_empty_and_has_followed_nothing() {
        try (var index = SearchIndex.open(folder.resolve("deep/down"))) {
            assertThat(index.sequence()).isZero();
            assertThat(index.searchable()).isZero();
            assertThat(index.keys()).isEmpty();
            assertThat(index.search(SearchRequest.of("anything", 5)).hits()).isEmpty();
            assertThat(index.count("is:unread")).isZero();
        }
    }

    @Test
    void what_was_followed_is_found_after_a_refresh_and_kept_by_a_commit() {
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.writable()).isTrue();
            index.follow(SamplePapers.delta(SamplePapers.library()));
            assertThat(index.size()).isZero();
            index.refresh();
            assertThat(index.size()).isEqualTo(26);
            assertThat(index.searchable()).isEqualTo(26);
            assertThat(index.sequence()).isZero();
            index.commit();
            assertThat(index.sequence()).isEqualTo(26);
        }
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.sequence()).isEqualTo(26);
            assertThat(index.search(SearchRequest.of("federal", 5)).sequence()).isEqualTo(26);
        }
    }

    @Test
    void it_remembers_until_the_next_refresh_that_somebody_has_asked() {
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.asked()).isFalse();
            index.count("lanterns");
            assertThat(index.asked()).isTrue();
            index.refresh();
            assertThat(index.asked()).isFalse();
        }
    }

    @Test
    void what_was_not_committed_will_be_followed_again() {
        try (var index = SearchIndex.open(folder)) {
            index.writable();
            index.follow(SamplePapers.delta(SamplePapers.library()));
            index.refresh();
        }
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.sequence()).isZero();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void the_same_change_twice_does_no_harm() {
        try (var index = SamplePapers.index(folder)) {
            index.follow(SamplePapers.delta(SamplePapers.library()));
            index.commit();
            index.refresh();
            assertThat(index.keys()).hasSize(26).startsWith(1, 2, 3);
            assertThat(index.sequence()).isEqualTo(26);
        }
    }

    @Test
    void an_older_change_does_not_take_the_sequence_back() {
        try (var index = SamplePapers.index(folder)) {
            index.follow(SamplePapers.delta(SamplePapers.library().subList(0, 3)));
            index.commit();
            assertThat(index.sequence()).isEqualTo(26);
        }
    }

    @Test
    void a_changed_paper_takes_the_place_of_the_old_one() {
        try (var index = SamplePapers.index(folder)) {
            var starred = new ReaderState(true, false, false, List.of("tides"), null);
            index.follow(SamplePapers.delta(
                    List.of(SamplePapers.marked(SamplePapers.library().getFirst(), starred, 27))));
            index.refresh();
            assertThat(index.size()).isEqualTo(26);
            assertThat(index.search(SearchRequest.of("is:starred tag:tides", 5)).hits())
                    .extracting(SearchHit::key)
                    .containsExactly(1L);
            assertThat(index.searchable()).isEqualTo(27);
        }
    }

    @Test
    void a_paper_that_became_part_of_another_is_gone() {
        try (var index = SamplePapers.index(folder)) {
            index.follow(new LibraryDelta(List.of(), List.of(3L, 999L), 27, false));
            index.refresh();
            assertThat(index.keys()).hasSize(25).doesNotContain(3);
            assertThat(index.search(SearchRequest.of("federal", 5)).hits()).isEmpty();
        }
    }

    @Test
    void a_change_of_nothing_still_counts() {
        try (var index = SamplePapers.index(folder)) {
            index.follow(new LibraryDelta(List.of(), List.of(), 40, false));
            index.refresh();
            assertThat(index.searchable()).isEqualTo(40);
            index.commit();
            assertThat(index.sequence()).isEqualTo(40);
        }
        try (var index = SearchIndex.open(folder)) {
            assertThat(index.sequence()).isEqualTo(40);
        }
    }

    @Test
    void papers_may_come_in_any_order_of_keys() {
        var papers = SamplePapers.library().reversed();
        try (var index = SamplePapers.index(folder, papers)) {
            assertThat(index.keys()).hasSize(26);
        }
    }

    @Test
    void a_hit_brings_its_row() {
        try (var index = SamplePapers.index(folder)) {
            var row = index.search(SearchRequest.of("id:2501.00001", 1))
                    .hits()
                    .getFirst()
                    .row();
            var kept = SamplePapers.library().getFirst();
            assertThat(row.id()).isEqualTo(kept.id());
            assertThat(row.title()).isEqualTo(kept.paper().title());
            assertThat(row.byline().text()).isEqualTo("Ada Quill, Bram Osterhout");
            assertThat(row.organization()).isEqualTo("Institute of Tides");
            assertThat(row.publishedOn()).isEqualTo(kept.paper().publishedOn());
            assertThat(row.counts()).isEqualTo(kept.counts());
            assertThat(row.starred()).isFalse();
            assertThat(row.hasCode()).isFalse();
        }
    }

    @Test
    void a_hit_brings_its_marks() {
        try (var index = SamplePapers.index(folder)) {
            var row = index.search(SearchRequest.of("librarians", 1))
                    .hits()
                    .getFirst()
                    .row();
            assertThat(row.starred()).isTrue();
            assertThat(row.read()).isTrue();
            assertThat(row.dismissed()).isFalse();
            assertThat(row.hasNote()).isTrue();
            assertThat(row.organization()).isNull();
        }
    }

    @Test
    void a_topic_stands_for_its_question() {
        try (var index = SamplePapers.index(folder)) {
            index.topics(Map.of("Cutting", "prune OR drop", "loop", "topic:loop"));
            assertThat(index.search(SearchRequest.of("topic:cutting title:token", 5))
                            .hits())
                    .extracting(SearchHit::key)
                    .containsExactly(21L);
            assertThat(index.search(SearchRequest.of("topic:loop", 5)).hits()).isEmpty();
            assertThat(index.search(SearchRequest.of("federal topic:nowhere", 5))
                            .hints())
                    .extracting(Message::english)
                    .containsExactly("There is no topic called `nowhere`.");
        }
    }

    @Test
    void many_new_papers_are_put_together() {
        try (var index = SamplePapers.index(folder)) {
            index.settle();
            assertThat(index.sequence()).isEqualTo(26);
            assertThat(index.size()).isEqualTo(26);
        }
    }

    @Test
    void following_without_the_right_to_write_is_refused() {
        try (var index = SearchIndex.open(folder)) {
            var delta = SamplePapers.delta(SamplePapers.library());
            assertThatThrownBy(() -> index.follow(delta)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_closed_index_says_so() {
        var index = SamplePapers.index(folder);
        index.close();
        index.close();
        assertThatThrownBy(() -> index.search(SearchRequest.of("federal", 5)))
                .isInstanceOf(SearchException.class)
                .hasMessage("The search index is closed.");
    }

    @Test
    void a_paper_with_values_longer_than_a_term_may_be_keeps_no_other_from_the_index() {
        var longest = "x".repeat(40_000);
        var hostile = Paper.titled("Tides " + longest)
                .sourceId(longest)
                .doi("10.1/" + longest)
                .abstractText(longest)
                .authors(List.of(longest))
                .keywords(List.of(longest))
                .organization(longest)
                .build();
        var state = new ReaderState(false, false, false, List.of(longest), longest);
        var kept = new StoredPaper(1, PaperId.of(hostile, 1), hostile, PaperCounts.NONE, state, List.of(), 1);

        try (var index = SamplePapers.index(folder, List.of(kept, SamplePapers.paper(2, "Tides", "Of the sea.")))) {
            assertThat(index.search(SearchRequest.of("tides", 5)).hits())
                    .extracting(SearchHit::key)
                    .containsExactlyInAnyOrder(1L, 2L);
        }
    }
}
