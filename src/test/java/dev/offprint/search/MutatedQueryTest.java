package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.SortOrder;
import dev.offprint.search.query.QueryCompiler;
import dev.offprint.search.syntax.QueryParser;
import dev.offprint.search.syntax.SynonymExpander;
import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions with slips of the hand in them, by seed, so that a failure comes again.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MutatedQueryTest {
    private static final List<String> QUESTIONS = List.of(
            "\"token pruning\" has:code after:2025-01",
            "federated pruning -(token OR trees)",
            "large language models author:quill",
            "title:(token OR speech) abstract:prune*",
            "GPT-4V(ision) SE(3) R^3 C++",
            "mixture-of-experts upvotes:>=50 is:unread",
            "https://arxiv.org/abs/2501.00002",
            "doi:10.5555/budget.3 OR id:2501*",
            "date:2025-01-05..2025-01-07 learn~1",
            "Schrödinger \u201Cneural networks\u201D tag:(later books)");
    private static final String SIGNS = "\"()[]{}:-*~^.<>=|&+\\/,'\u201C\u00E9\u5F37 \t0aZ";
    private static final int TEXTS = 250;
    /// Lucene refuses a query of more parts.
    private static final int MOST_PARTS = 1_024;

    private SearchIndex index;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = SamplePapers.index(folder);
    }

    @AfterAll
    void close() {
        index.close();
    }

    private static List<String> mutated(long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            for (int slips = 1 + random.nextInt(4); slips > 0 && !text.isEmpty(); slips--) {
                slip(text, random);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static void slip(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 3 -> text.insert(at, text.substring(at));
            default -> text.setLength(at);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34})
    void a_question_with_slips_is_answered_and_never_costs_more_than_lucene_allows(long seed) throws IOException {
        for (var text : mutated(seed)) {
            var found = index.search(new dev.offprint.search.SearchRequest(text, SortOrder.BEST, 10, true));
            assertThat(found.hits()).as(text).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
            assertThat(parts(text)).as(text).isLessThan(MOST_PARTS);
        }
    }

    @Test
    void a_text_of_nothing_but_names_of_things_stays_within_what_lucene_allows() throws IOException {
        assertThat(parts("LLM RAG MoE VLM (LLM OR RAG) -(MoE VLM) ".repeat(90))).isLessThan(MOST_PARTS);
    }

    /// The parts of the largest query that a text makes.
    private static int parts(String text) throws IOException {
        var widening = new SynonymExpander(Synonyms.shipped());
        var tree = widening.widen(QueryParser.read(text).tree());
        var plan = new QueryCompiler(new IndexSearcher(new MultiReader()), Map.of(), widening, new ArrayList<>())
                .plan(tree);
        return plan.nothing() ? 0 : Math.max(parts(plan.all()), plan.loose().isEmpty() ? 0 : parts(plan.any()));
    }

    private static int parts(Query query) {
        var count = new int[1];
        query.visit(new QueryVisitor() {
            @Override
            public void visitLeaf(Query leaf) {
                count[0]++;
            }

            @Override
            public void consumeTerms(Query leaf, org.apache.lucene.index.Term... terms) {
                count[0]++;
            }
        });
        return count[0];
    }

    @Test
    void asked_all_at_once_each_text_gets_its_own_answer() throws InterruptedException, ExecutionException {
        var alone = new HashMap<String, SearchResult>();
        var texts = mutated(41);
        texts.forEach(text -> alone.put(text, index.search(dev.offprint.search.SearchRequest.of(text, 20))));
        var asked = new ArrayList<>(texts);
        Collections.shuffle(asked, new Random(42));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(asked.stream()
                    .<Callable<SearchResult>>map(
                            text -> () -> index.search(dev.offprint.search.SearchRequest.of(text, 20)))
                    .toList());
            for (int i = 0; i < asked.size(); i++) {
                assertThat(answers.get(i).get()).as(asked.get(i)).isEqualTo(alone.get(asked.get(i)));
            }
        }
    }
}
