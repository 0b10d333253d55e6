package dev.offprint.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.GoldenFile;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The names under which settings hold the reader's own keys.
final class StoredCommandsTest {
    @Test
    void every_command_has_the_name_that_it_always_had() throws IOException {
        assertThat(Arrays.stream(Command.values()).map(Enum::name).toList())
                .containsAll(GoldenFile.lines("commands.txt"));
    }
}
