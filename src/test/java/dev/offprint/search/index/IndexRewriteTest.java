package dev.offprint.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.LibraryDelta;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the parts of an index are merged into two at most: after 5,000 papers or more that make up half of the index,
/// so that a library that grows steadily is rewritten once each time it doubles.
final class IndexRewriteTest {
    private static final int MERGED = 2;

    @TempDir
    private Path folder;

    @Test
    void an_index_is_rewritten_once_half_of_it_is_new() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            index.writable();
            add(index, 1, 3_000);
            add(index, 3_001, 6_000);
            index.settle();
            assertThat(parts()).isLessThanOrEqualTo(MERGED);

            add(index, 6_001, 8_000);
            add(index, 8_001, 10_000);
            add(index, 10_001, 11_900);
            index.settle();
            assertThat(parts()).isGreaterThan(MERGED); // 5,900 of 11,900 are new

            add(index, 11_901, 12_000);
            index.settle();
            assertThat(parts()).isLessThanOrEqualTo(MERGED); // 6,000 of 12,000 are new
        }
    }

    @Test
    void fewer_than_five_thousand_new_papers_are_not_worth_a_rewrite() throws IOException {
        try (var index = SearchIndex.open(folder)) {
            index.writable();
            add(index, 1, 2_000);
            add(index, 2_001, 4_000);
            add(index, 4_001, 4_999);
            index.settle();
            assertThat(parts()).isGreaterThan(MERGED);

            add(index, 5_000, 5_000);
            index.settle();
            assertThat(parts()).isLessThanOrEqualTo(MERGED);
        }
    }

    /// Papers in parts of their own.
    private static void add(SearchIndex index, long first, long last) {
        var papers = LongStream.rangeClosed(first, last)
                .mapToObj(key -> SamplePapers.paper(key, "Kite " + key, "Wind."))
                .toList();
        index.follow(new LibraryDelta(papers, List.of(), last, false));
        index.commit();
    }

    private int parts() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }
}
