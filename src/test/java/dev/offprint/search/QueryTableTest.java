package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions as people type them, and the papers of [Invented] that they find: all of them, and no other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTableTest {
    private Index index;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = Invented.index(folder);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        federated | 1 2
        federation | 1 2
        Federated pruning | 1
        federal | 3
        general | 3 5
        generative | 4
        generate | 4 9
        generalize | 5
        prune | 1 21 22
        pruned | 1 21 22
        pruning | 1 21 22
        """)
    void finds(String question, String expected) {
        var keys = index.search(new Query(question, Sort.DATE, 100, false)).hits().stream()
                .map(Hit::key)
                .sorted()
                .toList();
        assertThat(keys).isEqualTo(keys(expected));
    }

    private static List<Long> keys(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(key -> !key.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
