package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.BaseUrls;
import dev.offprint.cli.StandardStreams;
import dev.offprint.ingest.CancelToken;
import dev.offprint.model.Edition;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.Settings;
import dev.offprint.testing.LocalPages;
import dev.offprint.testing.PageText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That nothing is asked while offline is set, in the program as it is put together.
final class OfflineModeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2026-05-04");

    @TempDir
    Path folder;

    private final LocalPages pages = new LocalPages().day(DAY, PageText.items(DAY, 1, 3));

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void a_command_says_so_and_asks_nothing() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"network\": { \"offline\": true } }");
        var err = new ByteArrayOutputStream();
        var streams = new StandardStreams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);

        int code = App.run(new String[] {"fetch", "--base-url", pages.base().toString()}, streams, CLOCK, folder);

        assertThat(code).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("offprint: Nothing is fetched: the settings say that Offprint stays offline; its window has"
                        + " the switch." + System.lineSeparator());
        assertThat(pages.server().asked()).isEmpty();
    }

    @Test
    void the_setting_holds_from_the_next_question_on() {
        var setting = new Settings.Network[] {new Settings.Network(true, null)};
        var edition = Edition.day(Source.HUGGING_FACE, DAY);
        try (var openLibrary = OpenLibrary.open(folder, CLOCK);
                var network = new SourceClients(
                        openLibrary.writer(),
                        new InputParser(),
                        CLOCK,
                        () -> setting[0],
                        List::of,
                        new BaseUrls(pages.base(), null))) {
            var offline = network.refresh().fetch(edition, new CancelToken());
            assertThat(offline.entry().status()).isEqualTo(PaperStatus.MISSING);
            assertThat(openLibrary.store().ledger()).isEmpty();
            assertThat(pages.server().asked()).isEmpty();

            setting[0] = Settings.Network.DEFAULT;

            assertThat(network.refresh()
                            .fetch(edition, new CancelToken())
                            .entry()
                            .papers())
                    .isEqualTo(3);
        }
    }
}
