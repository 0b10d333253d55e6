package dev.offprint.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.settings.StorageInfo.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StorageInfoTest {
    @TempDir
    Path folder;

    @Test
    void existing_parts_have_a_size_and_missing_ones_are_left_out() throws IOException {
        Files.write(folder.resolve("offprint.db"), new byte[4000]);
        Files.write(folder.resolve("offprint.db-wal"), new byte[500]);
        Files.createDirectories(folder.resolve("index/deep"));
        Files.write(folder.resolve("index/deep/_0.cfs"), new byte[70]);

        assertThat(new StorageInfo(folder, () -> folder).parts())
                .containsExactly(new Part("database", 4500), new Part("index", 70));
    }
}
