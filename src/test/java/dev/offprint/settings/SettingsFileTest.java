package dev.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("settings.json");
    }

    @Test
    void without_a_file_the_defaults_hold() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.DEFAULT);
        assertThat(file()).doesNotExist();
    }

    @Test
    void what_was_written_is_read_again() {
        var day = ListQuery.of(new Period.Day(LocalDate.of(2025, 5, 22))).onlyUnread();
        var settings = Settings.DEFAULT
                .withTheme(AppearanceSettings.Theme.DARK)
                .withTypeSize(140)
                .withWindow(new WindowState.Frame(10, 20, 1280, 800, true), new WindowState.Panes(0.25, 0.6))
                .withPlace(Settings.DEFAULT
                        .place()
                        .withPosition(WindowState.LastList.of(day), 42L, 40L)
                        .withChosen(List.of("command.STAR"))
                        .withLater(List.of(7L, 9L)))
                .withReading(new ReadingSettings(ReadingSettings.When.BY_HAND, 5, true))
                .withTimetable(new FetchSchedule(false, 90, true))
                .withKeys(Map.of("STAR", List.of("w", "g w"), "READ", List.of()))
                .withNetwork(new Settings.Network(true, "http://proxy.example.org:3128"))
                .withImages(new Settings.Images(true, 250));

        new SettingsFile(folder).write(settings);
        var read = new SettingsFile(folder).read();

        assertThat(read).isEqualTo(settings);
        assertThat(read.place().list())
                .isNotNull()
                .extracting(WindowState.LastList::toListQuery)
                .isEqualTo(day);
    }

    @Test
    void the_recommended_list_is_open_again_and_a_file_that_does_not_know_of_it_is_read() throws IOException {
        var there = Settings.DEFAULT.withPlace(
                Settings.DEFAULT.place().withPosition(WindowState.LastList.of(ListQuery.RECOMMENDED), null, null));
        new SettingsFile(folder).write(there);

        assertThat(new SettingsFile(folder).read()).isEqualTo(there);
        Files.writeString(file(), Files.readString(file()).replaceAll(",\\s*\"recommended\" : true", ""));

        var list = new SettingsFile(folder).read().place().list();
        assertThat(list).isNotNull();
        assertThat(list.toListQuery().recommended()).isFalse();
    }

    @Test
    void an_unreadable_file_is_kept_aside_and_the_defaults_hold() throws IOException {
        Files.writeString(file(), "{ \"theme\": \"DA");

        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.DEFAULT);

        assertThat(folder.resolve("settings.json.bad")).hasContent("{ \"theme\": \"DA");
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_damaged_file_is_told_in_one_sentence() throws IOException {
        Files.writeString(file(), "[]");
        var settings = new SettingsFile(folder);

        settings.read();

        assertThat(Objects.requireNonNull(settings.damage()).english())
                .isEqualTo("The settings could not be read, so the usual ones hold; what the file said is kept in "
                        + folder.resolve("settings.json.bad") + ".");
    }

    @Test
    void a_value_of_a_newer_program_stays_until_another_is_chosen() throws IOException {
        Files.writeString(file(), "{ \"appearance\": { \"theme\": \"SEPIA\" } }");
        var settings = new SettingsFile(folder);

        var read = settings.read();
        assertThat(read).isEqualTo(Settings.DEFAULT);
        settings.write(read.withTypeSize(120));
        assertThat(Files.readString(file())).contains("SEPIA");
        settings.write(read.withTheme(AppearanceSettings.Theme.DARK));
        assertThat(Files.readString(file())).contains("DARK").doesNotContain("SEPIA");
    }

    @Test
    void fields_of_a_newer_program_stay_inside_the_parts_too() throws IOException {
        Files.writeString(file(), "{ \"appearance\": { \"contrast\": 7 }, \"keys\": { \"TOMORROW\": [\"q\"] } }");
        var settings = new SettingsFile(folder);

        settings.write(settings.read().withTypeSize(120));

        assertThat(Files.readString(file())).contains("contrast").contains("TOMORROW");
    }

    @Test
    void keys_that_are_the_usual_ones_again_leave_the_file() throws IOException {
        var settings = new SettingsFile(folder);
        settings.write(Settings.DEFAULT.withKeys(Map.of("STAR", List.of("w"))));

        settings.write(Settings.DEFAULT);

        assertThat(Files.readString(file())).doesNotContain("STAR");
    }

    @Test
    void a_part_that_lacks_some_fields_has_the_usual_ones() throws IOException {
        Files.writeString(file(), "{ \"timetable\": { \"minutes\": 120 } }");

        assertThat(new SettingsFile(folder).read())
                .isEqualTo(Settings.DEFAULT.withTimetable(new FetchSchedule(true, 120, false)));
    }

    @Test
    void the_settings_of_the_first_version_are_read() throws IOException {
        Files.writeString(file(), "{ \"theme\": \"DARK\", \"typeSize\": 130, \"paper\": 7 }");

        assertThat(new SettingsFile(folder).read())
                .isEqualTo(Settings.DEFAULT
                        .withTheme(AppearanceSettings.Theme.DARK)
                        .withTypeSize(130)
                        .withPlace(Settings.DEFAULT.place().withPosition(null, 7L, null)));
    }

    @Test
    void keys_that_this_program_does_not_know_stay_in_the_file() throws IOException {
        Files.writeString(file(), "{ \"theme\": \"LIGHT\", \"tomorrow\": { \"a\": [1, 2] } }");
        var settings = new SettingsFile(folder);

        settings.write(settings.read().withTypeSize(120));

        assertThat(Files.readString(file()))
                .contains("tomorrow")
                .contains("120")
                .contains("LIGHT");
    }

    @Test
    void a_file_of_an_older_program_that_lacks_some_keys_is_read() throws IOException {
        Files.writeString(file(), "{ \"typeSize\": 90 }");

        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.DEFAULT.withTypeSize(90));
    }

    @Test
    void nonsense_in_numbers_is_put_right() throws IOException {
        Files.writeString(
                file(), "{ \"typeSize\": 9000, \"panes\": { \"first\": 0.9, \"second\": 0.1 }, \"theme\": null }");

        assertThat(new SettingsFile(folder).read())
                .isEqualTo(Settings.DEFAULT.withTypeSize(AppearanceSettings.MAX_TYPE_SIZE));
    }

    @Test
    void a_file_that_says_half_of_the_network_and_the_images_is_read() throws IOException {
        Files.writeString(file(), "{ \"network\": { \"proxy\": \"  \" }, \"images\": { \"shown\": true } }");

        assertThat(new SettingsFile(folder).read())
                .isEqualTo(Settings.DEFAULT.withImages(new Settings.Images(true, 100)));
    }

    @Test
    void the_room_for_images_has_bounds() {
        assertThat(new Settings.Images(true, 3).megabytes()).isEqualTo(10);
        assertThat(new Settings.Images(true, 1_000_000).megabytes()).isEqualTo(2_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "proxy.example.org:3128, true",
        "http://proxy.example.org:3128/, true",
        "localhost, true",
        "10.0.0.1:8080, true",
        "socks5://proxy:1080, false",
        "proxy:port, false",
        "http://, false",
        "a proxy, false"
    })
    void an_address_of_a_proxy_is_understood(String text, boolean understood) {
        assertThat(Settings.Network.isValidProxy(text)).isEqualTo(understood);
    }

    @Test
    void only_its_owner_may_read_the_file() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
                .as("this system knows no owners of files")
                .contains("posix");

        new SettingsFile(folder).write(Settings.DEFAULT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void nothing_is_left_beside_the_file() throws IOException {
        new SettingsFile(folder).write(Settings.DEFAULT);
        new SettingsFile(folder).write(Settings.DEFAULT);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void a_folder_that_is_gone_is_told_in_one_sentence() {
        var settings = new SettingsFile(folder.resolve("gone"));

        assertThatThrownBy(() -> settings.write(Settings.DEFAULT))
                .isInstanceOf(SettingsException.class)
                .hasMessageMatching("The settings could not be saved in .*settings.json; check that .*\\.");
    }

    @Test
    void what_can_be_no_category_is_left_out() throws IOException {
        Files.writeString(file(), """
            {"sources": {"arxiv": ["cs.LG", " hep-th ", "cs.LG", "../etc", null], "folder": "  "}}
            """);

        assertThat(new SettingsFile(folder).read().sources())
                .isEqualTo(new SourceSettings(List.of("cs.LG", "hep-th"), null));
    }
}
