package dev.offprint.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.model.Suggestion;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuerySuggesterTest {
    @TempDir
    private Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        var papers = new ArrayList<StoredPaper>();
        for (int i = 1; i <= 9; i++) {
            papers.add(kept(
                    i,
                    Paper.titled(i % 3 == 0 ? "Diffusion Models for Kites" : "Latent Diffusion Transformers for Boats")
                            .authors(List.of("Geoffrey Hinton", i < 3 ? "Émile Hintze" : "Ada Quill"))
                            .organization("Institute of Tides")
                            .keywords(List.of("wind power"))
                            .build(),
                    i == 4 ? List.of("to cite") : List.of()));
        }
        index = SamplePapers.index(folder, papers);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "au | author:",
                "kites AU | kites author:",
                "author:hin | author:\"Geoffrey Hinton\"; author:\"Émile Hintze\"",
                "author:emi | author:\"Émile Hintze\"",
                "author:\"geoffrey h | author:\"Geoffrey Hinton\"",
                "kites -author:qu | kites -author:\"Ada Quill\"",
                "org:tid | org:\"Institute of Tides\"",
                "keyword:po | keyword:\"wind power\"",
                "tag:t | tag:\"to cite\"",
                "topic:fed | topic:Federated",
                "has:c | has:code",
                "is:st | is:starred",
                "late | latent diffusion transformers",
                "diffusion mo | diffusion models",
                "has:code diffusion mo | has:code diffusion models",
            })
    void it_suggests_how_to_go_on(String typed, String expected) {
        assertThat(queries(typed)).containsExactly(expected.split("; "));
    }

    @Test
    void of_a_beginning_the_most_frequent_phrases_come_first() {
        assertThat(queries("diffusio")).containsExactly("diffusion transformers", "diffusion models");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "d", "zzz", "author:zzz", "\"", "(", "nothing:x", "upvotes:>", "latent \"", ":", "-"})
    void there_is_not_always_something_to_suggest(String typed) {
        assertThat(queries(typed)).isEmpty();
    }

    @Test
    void a_value_says_how_many_papers_have_it_where_that_is_counted() {
        assertThat(index.suggest("tag:t", List.of(), 5))
                .containsExactly(new Suggestion(Suggestion.Kind.VALUE, "tag:\"to cite\"", 1));
    }

    /// The newest list of these papers is of 2025-03-01; they were published in January 2025.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: | date:2025-03 1; date:2025-02 3; date:2025-01 25; date:2025 25",
                "kites after:2025-0 | kites after:2025-03 1; kites after:2025-02 4; kites after:2025-01 25",
                "before:2025-0 | before:2025-03 25; before:2025-02 25",
                "date:2025-02- | date:2025-02-11 1; date:2025-02-10 2",
                "date:2025-01-2 | date:2025-01-27 1; date:2025-01-26 1; date:2025-01-25 1; date:2025-01-24 1;"
                        + " date:2025-01-23 1",
                "upvotes: | upvotes:>10 4; upvotes:>50 3; upvotes:>100 1",
                "upvotes:5 | upvotes:>50 3",
                "upvotes:>1 | upvotes:>10 4; upvotes:>100 1",
                "stars: | stars:>0 3; stars:>100 1",
                "comments: | comments:>0 3; comments:>5 1",
                "is:n | is:new 1",
                "is:u | is:unread 23; is:updated 1",
                "is:w | is:withdrawn 1",
            })
    void it_suggests_days_numbers_and_states_that_find_something_and_says_how_many_papers(
            String typed, String expected, @TempDir Path other) {
        try (var invented = SamplePapers.index(other)) {
            assertThat(invented.suggest(typed, List.of(), 5))
                    .extracting(each -> each.query() + " " + each.papers())
                    .containsExactly(expected.split("; "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"date:>", "date:2025-01..", "after:1815", "upvotes:<", "upvotes:>7", "stars:x", "id:", "id:25"})
    void what_only_the_reader_can_know_is_not_suggested(String typed, @TempDir Path other) {
        try (var invented = SamplePapers.index(other)) {
            assertThat(invented.suggest(typed, List.of(), 5)).isEmpty();
        }
    }

    @Test
    void old_and_new_papers_have_their_share_of_what_is_suggested(@TempDir Path other) {
        var papers = new ArrayList<StoredPaper>();
        for (int i = 1; i <= 700; i++) {
            papers.add(SamplePapers.paper(i, i <= 400 ? "Latent codes of boats" : "Latent flows of kites", "Of wind."));
        }
        try (var many = SamplePapers.index(other, papers)) {
            assertThat(many.suggest("late", List.of(), 5))
                    .extracting(Suggestion::query)
                    .containsExactly("latent", "latent codes", "latent flows");
        }
    }

    private List<String> queries(String typed) {
        return index.suggest(typed, List.of("Federated", "Kites"), 5).stream()
                .map(Suggestion::query)
                .toList();
    }

    private static StoredPaper kept(long key, Paper paper, List<String> tags) {
        var like = SamplePapers.paper(key, "x", "x");
        var marks = new ReaderState(false, false, false, tags, null);
        return new StoredPaper(key, PaperId.of(paper, key), paper, like.counts(), marks, List.of(), key);
    }
}
