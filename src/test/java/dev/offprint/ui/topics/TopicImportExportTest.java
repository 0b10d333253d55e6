package dev.offprint.ui.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Topic;
import dev.offprint.ui.SampleTopics;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ManualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicImportExportTest {
    private static final Topic KITES = Topic.of("Kites", "kite", Topic.Colour.BLUE);

    @TempDir
    Path folder;

    private final SampleTopics door = new SampleTopics();
    private final List<String> told = new ArrayList<>();
    private final TopicsModel model = new TopicsModel(
            door, () -> LocalDate.of(2025, 5, 22), Runnable::run, Runnable::run, new ManualClock(), _ -> {});
    private final TopicImportExport exchange = new TopicImportExport(
            model,
            new LatestTask<>(Runnable::run, Runnable::run),
            new LatestTask<>(Runnable::run, Runnable::run),
            new Localization(Locale.UK, ZoneOffset.UTC));

    @Test
    void what_is_written_can_be_read_again() {
        door.editTopics(topics -> topics.add(KITES.withWatched(true))).join();
        model.reload();
        var file = folder.resolve("topics.txt");
        exchange.write(file, told::add);
        door.editTopics(topics -> topics.remove("Kites")).join();

        exchange.read(file, told::add);

        assertThat(door.readTopics().topics()).containsExactly(KITES.withWatched(true));
        assertThat(told).containsExactly("1 topic written into " + file + ".", "1 topic was read.");
    }

    @Test
    void a_line_that_cannot_be_understood_is_told_and_nothing_is_changed() throws IOException {
        var file = Files.writeString(folder.resolve("topics.txt"), "[Kites]\nquery: kite\ncolour: plaid\n");

        exchange.read(file, told::add);

        assertThat(told).singleElement().asString().contains("3");
        assertThat(door.readTopics().topics()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        var file = folder.resolve("nowhere.txt");

        exchange.read(file, told::add);

        assertThat(told).containsExactly("“" + file + "” could not be read or written: choose another file.");
    }
}
