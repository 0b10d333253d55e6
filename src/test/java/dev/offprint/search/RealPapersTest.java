package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import dev.offprint.search.highlight.SnippetExtractor;
import dev.offprint.testing.PaperFixtures;
import dev.offprint.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is lit in real papers, where they are: LaTeX, accents, abstracts of any length.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RealPapersTest {
    private static final int PAPERS = 2_000;
    private static final int QUESTIONS = 60;

    private PaperFixtures papers;
    private SearchIndex index;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        papers = PaperFixtures.read(SharedData.file("corpus-100k.jsonl.gz"), PAPERS);
        index = SamplePapers.index(folder, papers.list());
    }

    @AfterAll
    void close() {
        if (index != null) {
            index.close();
        }
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {1, 2, 4})
    void a_hit_is_lit_as_the_whole_paper_is_and_its_snippet_shows_some_of_it(int words) {
        for (var question : questions(words)) {
            for (var hit : index.search(SearchRequest.of(question, 20)).hits()) {
                var paper = papers.list().get((int) hit.key() - 1).paper();
                var whole = index.lights(question, paper.title(), paper.abstractText());
                assertThat(hit.title()).as(question).isEqualTo(whole.title());
                var inAbstract = whole.abstractText();
                if (inAbstract != null) {
                    assertThat(hit.snippet()).as(question).satisfies(snippet -> shows(snippet, inAbstract));
                }
            }
        }
    }

    /// A snippet is a passage of the abstract; what is lit in it is lit there, and it shows something if there is
    /// anything to show.
    private static void shows(HighlightedText snippet, HighlightedText whole) {
        var passage = snippet.text().replaceAll("^\u2026|\u2026$", "");
        assertThat(whole.text()).contains(passage);
        assertThat(passage.length()).isLessThanOrEqualTo(SnippetExtractor.LENGTH);
        assertThat(texts(whole)).containsAll(texts(snippet));
        assertThat(snippet.spans().isEmpty()).isEqualTo(whole.spans().isEmpty());
    }

    private static List<String> texts(HighlightedText lit) {
        return lit.spans().stream()
                .map(span -> lit.text().substring(span.start(), span.end()))
                .toList();
    }

    /// Words as they stand next to each other in some abstract, signs and LaTeX and all.
    private List<String> questions(int words) {
        var random = new Random(words);
        var questions = new ArrayList<String>();
        while (questions.size() < QUESTIONS) {
            var text = papers.list().get(random.nextInt(PAPERS)).paper().abstractText();
            var all = text == null ? new String[0] : text.split(" ", -1);
            if (all.length >= words) {
                int from = random.nextInt(all.length - words + 1);
                questions.add(String.join(" ", List.of(all).subList(from, from + words)));
            }
        }
        return questions;
    }
}
