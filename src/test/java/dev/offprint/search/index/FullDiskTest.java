package dev.offprint.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.StoredPaper;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full makes Lucene close its writer.
final class FullDiskTest {
    @TempDir
    private Path folder;

    private final List<StoredPaper> papers = SamplePapers.library();
    private FullDisk disk;
    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        disk = new FullDisk(folder);
        index = SearchIndex.of(new IndexDirectory(folder, disk));
        assertThat(index.writable()).isTrue();
        index.follow(SamplePapers.delta(papers.subList(0, 10)));
        index.commit();
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void fill() {
        index.follow(SamplePapers.delta(papers));
        disk.full = true;
        assertThatThrownBy(index::commit)
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void the_index_is_followed_again_from_its_last_commit_once_there_is_space() {
        fill();
        assertThat(index.followed()).isZero();
        disk.full = false;

        assertThat(index.writable()).isTrue();
        assertThat(index.followed()).isEqualTo(10);
        index.follow(SamplePapers.delta(papers));
        index.commit();
        index.refresh();

        assertThat(index.keys()).hasSize(26);
        assertThat(index.sequence()).isEqualTo(26);
    }

    @Test
    void searches_keep_what_they_saw_while_the_disk_is_full() {
        index.follow(SamplePapers.delta(papers));
        index.refresh();
        assertThat(index.size()).isEqualTo(26);
        disk.full = true;
        assertThatThrownBy(index::commit).isInstanceOf(SearchException.class);

        index.refresh();
        assertThat(index.size()).isEqualTo(26);
        disk.full = false;
        assertThat(index.writable()).isTrue();
        assertThat(index.size()).isEqualTo(26);
        assertThat(index.searchable()).isEqualTo(26);
    }

    @Test
    void clearing_works_again_once_there_is_space() {
        fill();
        disk.full = false;
        assertThat(index.writable()).isTrue();

        index.clear();

        assertThat(index.size()).isZero();
        assertThat(index.sequence()).isZero();
    }

    @Test
    void a_disk_that_is_still_full_says_so_again() {
        fill();
        assertThat(index.writable()).isTrue();

        assertThatThrownBy(() -> index.follow(SamplePapers.delta(papers)))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("No space left on device");
    }
}
