package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.demo.DemoLibrary;
import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.ImportInput;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.Settings;
import dev.offprint.settings.WindowState;
import dev.offprint.testing.SharedData;
import dev.offprint.ui.TestWindow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole day gone through with real keys on the real store, taken back key by key, the program restarted in between.
@Tag("window")
final class TriageDayTest {
    private static final ReaderState STARRED = new ReaderState(true, false, false, List.of(), null);
    private static final ReaderState DISMISSED = new ReaderState(false, false, true, List.of(), null);
    private static final ReaderState READ = new ReaderState(false, true, false, List.of(), null);

    @TempDir
    Path folder;

    private @Nullable OpenLibrary openLibrary;

    @AfterEach
    void close() {
        if (openLibrary != null) {
            openLibrary.close();
        }
    }

    @Test
    void the_twenty_papers_of_25_june_2025() throws IOException {
        begin(Instant.parse("2025-06-26T07:00:00Z"));
        var importer = new FileImporter(openLibrary().writer(), new InputParser(), clock(), ZoneOffset.UTC);
        importer.read(
                List.of(ImportInput.text(Message.text("2025-06-25.jsonl"), lines("2025-06-25"))),
                null,
                new CancelToken(),
                _ -> {});
        openLibrary().writer().indexed().join();

        assertThat(day(LocalDate.of(2025, 6, 25))).hasSize(20);
        triage(LocalDate.of(2025, 6, 25), "sejeemeesejeeeseejee");
    }

    @Test
    void the_newest_day_of_the_demonstration() {
        begin(Instant.parse("2026-03-19T13:30:00Z"));
        DemoLibrary.fill(openLibrary().store(), today(), now);
        openLibrary().writer().indexed().join();
        int papers = day(today()).length;

        triage(today(), "sem".repeat(papers).substring(0, papers));
    }

    private Instant now = Instant.EPOCH;

    private OpenLibrary openLibrary() {
        return Objects.requireNonNull(openLibrary);
    }

    private void begin(Instant at) {
        now = at;
        openLibrary = OpenLibrary.open(folder, clock());
    }

    /// Decides on every paper that waits by one key each, takes half of it back, starts again and takes back the rest.
    private void triage(LocalDate day, String keys) {
        var all = day(day);
        var before = marks(all);
        var waiting = IntStream.range(0, all.length)
                .filter(i -> !before.get(i).read()
                        && !before.get(i).dismissed()
                        && !before.get(i).starred())
                .toArray();
        assertThat(waiting).as("papers that wait").hasSizeGreaterThan(3);
        var typed = keys.substring(0, waiting.length);
        long acts = typed.chars().filter(key -> key != 'j').count();

        try (var window = open(day)) {
            window.type("T");
            window.type(typed);
            window.until("the store has it", () -> marks(all).equals(after(before, waiting, typed)));
            assertThat(openLibrary()
                            .library()
                            .list(ListQuery.of(new Period.Day(day)).onlyStarred())
                            .keys())
                    .hasSize((int) typed.chars().filter(key -> key == 's').count()
                            + (int) before.stream().filter(ReaderState::starred).count());
            window.type("z".repeat((int) acts / 2));
        }
        openLibrary().close();
        openLibrary = OpenLibrary.open(folder, clock());
        assertThat(marks(all)).isNotEqualTo(before);

        try (var window = open(day)) {
            window.type("z".repeat((int) (acts - acts / 2)));
            window.until("all is as it was", () -> marks(all).equals(before));
            window.type("z");
        }
        assertThat(marks(all)).isEqualTo(before);
    }

    private static List<ReaderState> after(List<ReaderState> before, int[] waiting, String typed) {
        var after = new java.util.ArrayList<>(before);
        for (int i = 0; i < waiting.length; i++) {
            after.set(
                    waiting[i],
                    switch (typed.charAt(i)) {
                        case 's' -> STARRED;
                        case 'e' -> DISMISSED;
                        case 'm' -> READ;
                        default -> before.get(waiting[i]);
                    });
        }
        return after;
    }

    private TestWindow open(LocalDate day) {
        var list = WindowState.LastList.of(ListQuery.of(new Period.Day(day)));
        TestWindow.settings(
                folder,
                TestWindow.BY_HAND.withPlace(Settings.DEFAULT.place().withPosition(list, null, null)),
                1280,
                820);
        var window = new TestWindow(openLibrary().library(), folder, Locale.UK, () -> now);
        window.until("the list is there", () -> window.label("pane-count").matches("[1-9].*"));
        return window;
    }

    private List<ReaderState> marks(long[] keys) {
        var papers = openLibrary().library().readPapers(keys).stream()
                .collect(Collectors.toMap(StoredPaper::key, StoredPaper::state));
        return Arrays.stream(keys)
                .mapToObj(key -> papers.getOrDefault(key, ReaderState.NONE))
                .toList();
    }

    private long[] day(LocalDate day) {
        return openLibrary().library().list(ListQuery.of(new Period.Day(day))).keys();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static String lines(String date) throws IOException {
        var file = SharedData.file("editions-2024-01-to-2026-04.jsonl.gz");
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith("{\"date\": \"" + date + "\""))
                    .collect(Collectors.joining("\n"));
        }
    }
}
