package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.BaseUrls;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Source;
import dev.offprint.platform.OpenRequest;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import dev.offprint.ui.FxToolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole window, closed by its reader while something goes on in the background. It is noon of 2026-05-20.
@Tag("window")
final class ShutdownTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30); // half of what an answer may take
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    private static final LocalDate YESTERDAY = LocalDate.parse("2026-05-19");

    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();

    @AfterEach
    void close() {
        server.close();
    }

    /// Opens the window, closes it as soon as `midway` is so, and waits for its end.
    private void closedWhen(OpenLibrary openLibrary, boolean offline, OpenRequest visit, BooleanSupplier midway)
            throws InterruptedException {
        var window = new MainWindowLauncher(clock, offline, new BaseUrls(server.base(), server.base()));
        var before = FxToolkit.on(() -> List.copyOf(Stage.getWindows()));
        var run = Thread.ofPlatform().start(() -> window.show(openLibrary, _ -> {}, visit));
        FxToolkit.until("the work has begun", midway);
        FxToolkit.until("the window is there", () -> Stage.getWindows().size() > before.size());
        FxToolkit.run(() -> Stage.getWindows().stream()
                .filter(each -> !before.contains(each))
                .toList()
                .forEach(each -> each.fireEvent(new WindowEvent(each, WindowEvent.WINDOW_CLOSE_REQUEST))));
        assertThat(run.join(PATIENCE)).as("nothing holds the end up").isTrue();
    }

    @Test
    void a_fetch_that_is_under_way_is_given_up_and_the_days_before_it_are_kept() throws InterruptedException {
        var hanging = day("2026-05-18");
        server.on(day("2026-05-20"), ServerReply.ok(PageText.api(PageText.items(TODAY, 1, 2))))
                .on(day("2026-05-19"), ServerReply.ok(PageText.api(PageText.items(YESTERDAY, 11, 3))))
                .on(hanging, ServerReply.silence());

        closedWhen(
                OpenLibrary.open(folder, clock),
                false,
                new OpenRequest(List.of(), ""),
                () -> server.asked().contains(hanging));

        try (var openLibrary = OpenLibrary.open(folder, clock)) {
            assertThat(openLibrary.store().ledger())
                    .extracting(LedgerEntry::edition)
                    .containsExactly(
                            Edition.day(Source.HUGGING_FACE, TODAY), Edition.day(Source.HUGGING_FACE, YESTERDAY));
            assertThat(openLibrary.store().stats().papers()).isEqualTo(5);
            assertWhole(openLibrary);
        }
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void an_import_that_is_under_way_ends_between_two_batches_and_what_is_read_is_kept() throws Exception {
        var file = Files.write(folder.resolve("many.jsonl"), lines(40_000));
        var library = folder.resolve("library");
        var opened = OpenLibrary.open(library, clock);

        closedWhen(
                opened,
                true,
                new OpenRequest(List.of(file), ""),
                () -> opened.store().stats().papers() > 0);

        try (var openLibrary = OpenLibrary.open(library, clock)) {
            assertThat(openLibrary.store().stats().papers()).isBetween(1_000L, 39_000L);
            assertThat(openLibrary.store().stats().papers() % 1_000).isZero();
            assertWhole(openLibrary);
        }
        assertThat(server.asked()).isEmpty();
    }

    private static void assertWhole(OpenLibrary openLibrary) {
        openLibrary.writer().indexed().join();
        assertThat(openLibrary.store().check()).isEmpty();
        assertThat(openLibrary.library().readStatus().indexLag()).isZero();
    }

    private static String day(String date) {
        return "/api/daily_papers?date=" + date + "&limit=100&p=0";
    }

    private static List<String> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"id\":\"study:" + number + "\",\"title\":\"Study " + number + "\"}")
                .toList();
    }
}
