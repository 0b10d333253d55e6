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
    private final List<String> messages = new ArrayList<>();
    private final TopicsModel model = new TopicsModel(
            door, () -> LocalDate.of(2025, 5, 22), Runnable::run, Runnable::run, new ManualClock(), _ -> {});
    private final TopicImportExport importExport = new TopicImportExport(
            model,
            new LatestTask<>(Runnable::run, Runnable::run),
            new LatestTask<>(Runnable::run, Runnable::run),
            new Localization(Locale.UK, ZoneOffset.UTC));

    @Test
    void exported_topics_can_be_imported() {
        door.editTopics(topics -> topics.add(KITES.withWatched(true))).join();
        model.reload();
        var file = folder.resolve("topics.txt");
        importExport.write(file, messages::add);
        door.editTopics(topics -> topics.remove("Kites")).join();

        importExport.read(file, messages::add);

        assertThat(door.readTopics().topics()).containsExactly(KITES.withWatched(true));
        assertThat(messages).containsExactly("1 topic exported to " + file + ".", "1 topic was imported.");
    }

    @Test
    void an_invalid_line_is_reported_and_changes_nothing() throws IOException {
        var file = Files.writeString(folder.resolve("topics.txt"), "[Kites]\nquery: kite\ncolour: plaid\n");

        importExport.read(file, messages::add);

        assertThat(messages).singleElement().asString().contains("3");
        assertThat(door.readTopics().topics()).isEmpty();
    }

    @Test
    void a_missing_file_is_reported() {
        var file = folder.resolve("nowhere.txt");

        importExport.read(file, messages::add);

        assertThat(messages).containsExactly("“" + file + "” could not be read or written: choose another file.");
    }
}
