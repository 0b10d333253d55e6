package dev.offprint.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("home", "ada");

    @Test
    void on_linux_it_is_the_hidden_data_folder() {
        assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/offprint"));
    }

    @Test
    void on_linux_the_environment_can_move_it() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(Path.of("data/offprint"));
    }

    @Test
    void an_empty_variable_counts_as_none() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", " ")))
                .isEqualTo(HOME.resolve(".local/share/offprint"));
    }

    @Test
    void on_a_mac_it_is_application_support() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Offprint"));
    }

    @Test
    void on_windows_it_is_the_roaming_folder() {
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("APPDATA", "roaming")))
                .isEqualTo(Path.of("roaming/Offprint"));
    }
}
