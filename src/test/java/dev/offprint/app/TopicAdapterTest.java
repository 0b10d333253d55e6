package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.TopicNews;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.Topic;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicAdapterTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-19T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate MONDAY = LocalDate.parse("2025-05-19");

    @TempDir
    Path folder;

    @Test
    void what_is_new_in_a_watched_topic_is_told_once() {
        try (var house = OpenLibrary.open(folder, NOON)) {
            var told = new ArrayList<TopicNews>();
            var door = new TopicAdapter(house.library().topics(), told::add);
            door.edit(topics -> topics.add(
                            Topic.of("Kites", "kite", Topic.Colour.BLUE).withWatched(true)))
                    .join();
            door.news(MONDAY);
            var entry = SourceEntry.unlisted(Paper.titled("A new kite").build(), MetadataQuality.RECORD);
            house.keeper()
                    .write(writing -> writing.merge(List.of(entry), null, NOON.instant()))
                    .join();
            house.keeper().indexed().join();

            door.news(MONDAY);
            door.news(MONDAY);

            assertThat(told).extracting(TopicNews::papers).containsExactly(1);
        }
    }
}
