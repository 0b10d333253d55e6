package dev.offprint.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.GoldenFile;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Pins the command names under which the settings store custom keys.
final class StoredCommandsTest {
    @Test
    void stored_command_names_do_not_change() throws IOException {
        assertThat(Arrays.stream(Command.values()).map(Enum::name).toList())
                .containsAll(GoldenFile.lines("commands.txt"));
    }
}
