package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.document.TextSection;
import dev.offprint.model.SectionHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FullTextIndexTest {
    @TempDir
    private Path folder;

    private FullTextIndex index;

    @org.junit.jupiter.api.BeforeEach
    void open() {
        index = new FullTextIndex(folder.resolve("papers-index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void the_section_that_answers_best_is_named_with_its_passage() {
        fill();

        var hits = index.search("harmonic tides", 5);

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().paper()).isEqualTo(1);
        assertThat(hits.getFirst().section()).isEqualTo(new SectionHit("S2", "2 Model"));
        assertThat(hits.getFirst().snippet().withMarkers("[", "]")).isEqualTo("[Harmonic] sums of [tides].");
    }

    @Test
    void the_title_of_a_section_counts() {
        fill();

        assertThat(index.search("model", 5)).extracting(FullTextHit::paper).containsExactly(1L);
    }

    @Test
    void some_words_are_enough_where_no_section_has_all() {
        fill();

        assertThat(index.search("gauges galaxies", 5))
                .extracting(FullTextHit::paper)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void a_phrase_is_looked_for_as_one() {
        fill();

        assertThat(index.search("\"sums of tides\"", 5)).hasSize(1);
        assertThat(index.search("\"tides of sums\"", 5)).isEmpty();
    }

    @Test
    void an_updated_paper_takes_the_place_of_what_was_there() {
        fill();
        index.update(1, 8, List.of(new TextSection("S1", "", "Nothing but moons.")));
        index.commit();

        assertThat(index.search("tides", 5)).isEmpty();
        assertThat(index.search("moons", 5)).extracting(FullTextHit::paper).containsExactly(1L);
        assertThat(index.stamps()).isEqualTo(Map.of(1L, 8L, 2L, 7L));
    }

    @Test
    void a_removed_paper_is_not_found() {
        fill();
        index.remove(1);
        index.commit();

        assertThat(index.search("tides", 5)).isEmpty();
        assertThat(index.stamps()).isEqualTo(Map.of(2L, 7L));
    }

    @Test
    void a_second_process_searches_and_does_not_write() {
        fill();

        try (var other = new FullTextIndex(folder.resolve("papers-index"))) {
            assertThat(other.writable()).isFalse();
            assertThat(other.search("tides", 5)).hasSize(1);
        }
    }

    @Test
    void a_damaged_index_finds_nothing_and_is_made_again() throws IOException {
        fill();
        index.close();
        try (var files = Files.list(folder.resolve("papers-index"))) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        index = new FullTextIndex(folder.resolve("papers-index"));

        assertThat(index.search("tides", 5)).isEmpty();
        fill();
        assertThat(index.search("tides", 5)).hasSize(1);
    }

    @Test
    void nothing_is_found_where_nothing_was_written() {
        assertThat(index.search("tides", 5)).isEmpty();
        assertThat(index.stamps()).isEmpty();
        assertThat(folder.resolve("papers-index")).doesNotExist();
    }

    private void fill() {
        assertThat(index.writable()).isTrue();
        index.update(
                1,
                7,
                List.of(
                        new TextSection("S1", "1 Introduction", "Gauges measure the sea."),
                        new TextSection("S2", "2 Model", "Harmonic sums of tides.")));
        index.update(2, 7, List.of(new TextSection("p1", "", "Galaxies are far.")));
        index.commit();
    }
}
