package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.SortOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed is a question: made-up texts, by seed, so that a failure comes again.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArbitraryQueryTest {
    private static final List<String> PIECES = List.of(
            "pruning",
            "federated",
            "LLMs",
            "GPT-4V(ision)",
            "SE(3)",
            "C++",
            "the",
            "AND",
            "OR",
            "NOT",
            "-",
            "--",
            "\"",
            "“",
            "(",
            ")",
            "()",
            ":",
            "title:",
            "abstract:",
            "author:",
            "tag:",
            "keyword:",
            "org:",
            "id:",
            "topic:",
            "source:",
            "date:",
            "after:",
            "before:",
            "upvotes:",
            "stars:",
            "comments:",
            "has:",
            "is:",
            "autor:",
            "2025-01",
            "2025-13-99",
            "..",
            ">",
            ">=",
            "<",
            "=",
            "*",
            "~",
            "~1",
            "~9",
            "^2",
            "code",
            "starred",
            "dismissed",
            "new",
            "2501.00001",
            "https://arxiv.org/abs/2501.00002",
            "10.5555/budget.3",
            "p:22",
            "\\",
            "\\'e",
            "{",
            "}",
            "/",
            "é",
            "強化学習",
            "😀",
            "\uD83D",
            "\uDC00",
            "\u0000",
            "\u202E",
            "\u0301",
            " ",
            "  ",
            "\t",
            "\n",
            "?",
            "!",
            "&&",
            "||",
            "+",
            "[a TO b]",
            "a*b?c",
            "word".repeat(40),
            "(".repeat(60),
            "9".repeat(30),
            "-".repeat(20));
    private static final int TEXTS = 400;

    private SearchIndex index;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = SamplePapers.index(folder);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pieces_of_questions_in_any_order_are_answered(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            answered(text.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void any_characters_are_answered(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(
                        (char) (random.nextInt(4) > 0 ? 32 + random.nextInt(95) : random.nextInt(Character.MAX_VALUE)));
            }
            answered(text.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void every_beginning_of_a_question_is_answered(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
            answered(text.toString());
        }
        for (int end = 0; end < Math.min(text.length(), 500); end++) {
            answered(text.substring(0, end));
        }
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {100, 2_000, 50_000})
    void a_text_of_any_length_is_answered(int words) {
        answered("pruning federated models ".repeat(words / 3));
        answered("\"pruning federated\" ".repeat(words / 2));
        answered("pruning OR ".repeat(words));
        answered("-pruning ".repeat(words));
        answered("title:prun* ".repeat(words));
        answered("a1b2 ".repeat(words).replace(' ', '-'));
        var different = new StringBuilder();
        for (int i = 0; i < words; i++) {
            different.append("word").append(i).append(i % 3 == 0 ? " OR " : " ");
        }
        answered(different.toString());
    }

    /// An answer is one whose hits are there, lit in order, and counted alike.
    private void answered(String text) {
        var found = index.search(new SearchRequest(text, SortOrder.RELEVANCE, 10, true));
        assertThat(found.hits()).as(text).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(found.hints()).as(text).allMatch(hint -> hint.english().endsWith("."));
        var dated = index.search(new SearchRequest(text, SortOrder.DATE, 100, false));
        assertThat(index.count(text)).as(text).isEqualTo(dated.hits().size());
        var lights =
                index.lights(text, "Federated Pruning of C++ in SE(3)", "We prune \uD83D\uDE00 Poincar\\'e in $R^3$.");
        assertThat(lights.title().text()).isEqualTo("Federated Pruning of C++ in SE(3)");
    }
}
