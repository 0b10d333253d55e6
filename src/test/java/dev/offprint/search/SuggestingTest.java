package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.KeptPaper;
import dev.offprint.model.Marks;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.Suggestion;
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

final class SuggestingTest {
    @TempDir
    private Path folder;

    private Index index;

    @BeforeEach
    void open() {
        var papers = new ArrayList<KeptPaper>();
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
        index = Invented.index(folder, papers);
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

    private List<String> queries(String typed) {
        return index.suggest(typed, List.of("Federated", "Kites"), 5).stream()
                .map(Suggestion::query)
                .toList();
    }

    private static KeptPaper kept(long key, Paper paper, List<String> tags) {
        var like = Invented.paper(key, "x", "x");
        var marks = new Marks(false, false, false, tags, null);
        return new KeptPaper(key, PaperId.of(paper, key), paper, like.counts(), marks, List.of(), key);
    }
}
