package dev.offprint.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.search.SamplePapers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaperTermsCacheTest {
    private static final int MANY = 1200; // more than are remembered

    @TempDir
    private Path folder;

    @Test
    void what_is_remembered_is_not_pushed_out_by_what_is_read_before_it() throws IOException {
        var papers = LongStream.rangeClosed(1, MANY)
                .mapToObj(key -> SamplePapers.paper(key, "Kite " + key, "A kite."))
                .toList();
        SamplePapers.index(folder, papers).close();
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            var searcher = new IndexSearcher(reader);
            var cache = new PaperTermsCache();
            var before = cache.of(searcher, keys(2, MANY));
            cache.tidy();

            var after = cache.of(searcher, keys(1, MANY));

            assertThat(after.getLast()).isSameAs(before.getLast());
            assertThat(after.stream().filter(before::contains)).hasSize(1100);
        }
    }

    @Test
    void papers_of_a_term_are_counted_once_until_the_library_has_grown_by_a_hundredth() throws IOException {
        var numbers = new TermNumbers();
        int kite = numbers.of("kite");
        numbers.count(1000);
        assertThat(numbers.papers(kite, _ -> 7)).isEqualTo(7);

        numbers.count(1009);
        assertThat(numbers.papers(kite, _ -> 8)).isEqualTo(7);

        numbers.count(1011);
        assertThat(numbers.papers(kite, _ -> 8)).isEqualTo(8);
    }

    private static List<Long> keys(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
