package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileImporterTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    @TempDir
    Path folder;

    private IngestFixture rig;

    @BeforeEach
    void open() {
        rig = new IngestFixture(folder.resolve("library"), URI.create("http://127.0.0.1:9"), "2026-05-20T12:00:00Z");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Path file(String name, byte[] content, String modified) {
        try {
            var file = Files.write(folder.resolve(name), content);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8), "2026-05-10T09:00:00Z");
    }

    private ImportReport read(Path... files) {
        return rig.importer.read(Arrays.stream(files).map(ImportInput::file).toList(), null, rig.stop, _ -> {});
    }

    private static String lines(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> """
                    {"id":"%s","title":"Paper %d on lists","abstract":"What %d found.","date":"2026-05-01"}
                    """.formatted(PageText.id(number), number, number))
                .collect(Collectors.joining());
    }

    @Test
    void papers_are_added_once_and_then_unchanged() {
        var file = file("list.json", PageText.api(PageText.items(MONDAY, 1, 3)));

        assertThat(read(file).tally()).isEqualTo(new RunCounts(3, 0, 0, 0));
        assertThat(read(file).tally()).isEqualTo(new RunCounts(0, 0, 3, 0));
        assertThat(rig.papers()).isEqualTo(3);
    }

    @Test
    void a_paper_met_twice_in_a_run_counts_once_by_its_weightiest_fate() {
        var poor = file("a.json", PageText.api(List.of(PageText.bareItem(1))));
        var rich = file("b.json", PageText.api(PageText.items(MONDAY, 1, 2)));

        assertThat(read(poor, rich, poor).tally()).isEqualTo(new RunCounts(2, 0, 0, 0));
    }

    @Test
    void more_papers_than_a_batch_holds_all_arrive() {
        var report = read(file("many.jsonl", lines(1, 3_210)));

        assertThat(report.tally()).isEqualTo(new RunCounts(3_210, 0, 0, 0));
        assertThat(rig.papers()).isEqualTo(3_210);
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_kept() {
        var file = file("mixed.jsonl", lines(1, 1) + "{\"id\":\"2605.00009\"}\n" + lines(2, 1));

        var report = read(file);

        assertThat(report.tally()).isEqualTo(new RunCounts(2, 0, 0, 1));
        assertThat(report.rejections()).containsExactly(new RejectedEntry(file.toString(), "line 2", "no title"));
    }

    @Test
    void inputs_that_cannot_be_read_get_a_sentence_each_and_the_others_are_imported() {
        var missing = folder.resolve("missing.html");
        var image = file(
                "page.html",
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0},
                "2026-05-10T09:00:00Z");
        var empty = file("empty.json", "");
        var good = file("good.json", PageText.api(PageText.items(MONDAY, 1, 3)));

        var report = read(missing, folder, image, empty, good);

        assertThat(report.tally()).isEqualTo(new RunCounts(3, 0, 0, 0));
        assertThat(report.problems())
                .extracting(
                        ImportReport.Problem::file, problem -> problem.message().english())
                .containsExactly(
                        tuple(missing.toString(), "There is no file " + missing + "."),
                        tuple(folder.toString(), folder + " is a folder; name the files in it."),
                        tuple(image.toString(), image + ": This is a JPEG image, not a page of papers."),
                        tuple(empty.toString(), empty + ": The file is empty."));
    }

    @Test
    void half_a_packed_file_gives_what_it_holds_and_a_sentence() {
        var packed = ServerReply.packed(lines(1, 2_000).getBytes(StandardCharsets.UTF_8));
        var half = file("half.gz", Arrays.copyOf(packed, packed.length / 2), "2026-05-10T09:00:00Z");

        var report = read(half);

        assertThat(report.tally().added()).isBetween(500L, 1_500L);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().getFirst().message().english()).endsWith(".");
    }

    @Test
    void a_challenge_page_gets_a_sentence() {
        var file = file("saved.html", PageText.challenge());

        assertThat(read(file).problems())
                .extracting(
                        ImportReport.Problem::file, problem -> problem.message().english())
                .containsExactly(tuple(
                        file.toString(),
                        file + ": This page only asks whether you are a person; it holds no papers. Save the page that"
                                + " comes after it."));
    }

    @Test
    void a_saved_page_of_a_past_day_makes_the_day_complete() {
        read(file("day.html", PageText.page(MONDAY, PageText.items(MONDAY, 1, 3))));

        var entry = rig.store.ledger(IngestFixture.day("2026-05-04"));

        assertThat(entry).isNotNull();
        assertThat(entry.status()).isEqualTo(PaperStatus.COMPLETE);
        assertThat(entry.papers()).isEqualTo(3);
        assertThat(entry.askedAt()).isEqualTo(Instant.parse("2026-05-10T09:00:00Z"));
        assertThat(entry.nextAt()).isNull();
    }

    @Test
    void a_page_saved_while_its_day_was_going_on_leaves_it_partial_and_due() {
        var page = PageText.page(MONDAY, PageText.items(MONDAY, 1, 3));
        read(file("day.html", page.getBytes(StandardCharsets.UTF_8), "2026-05-04T10:00:00Z"));

        var entry = rig.store.ledger(IngestFixture.day("2026-05-04"));

        assertThat(entry).isNotNull();
        assertThat(entry.status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(entry.note()).isEqualTo(Message.of("ledger.growing.day"));
        assertThat(rig.refresh.due(1)).contains(IngestFixture.day("2026-05-04"));
    }

    @Test
    void an_early_page_does_not_unsettle_a_day_that_is_known_to_be_complete() {
        read(file("day.html", PageText.page(MONDAY, PageText.items(MONDAY, 1, 3))));
        var early = PageText.page(MONDAY, PageText.items(MONDAY, 1, 1));
        read(file("early.html", early.getBytes(StandardCharsets.UTF_8), "2026-05-04T10:00:00Z"));

        var entry = rig.store.ledger(IngestFixture.day("2026-05-04"));

        assertThat(entry).isNotNull();
        assertThat(entry.status()).isEqualTo(PaperStatus.COMPLETE);
        assertThat(entry.papers()).isEqualTo(3);
    }

    @Test
    void an_answer_of_the_interface_says_nothing_of_its_days_completeness() {
        read(file("list.json", PageText.api(PageText.items(MONDAY, 1, 3))));

        assertThat(rig.store.ledger(IngestFixture.day("2026-05-04"))).isNull();
    }

    @Test
    void a_stream_and_pasted_text_are_read_like_files() {
        var stream = new ByteArrayInputStream(lines(1, 2).getBytes(StandardCharsets.UTF_8));

        var report = rig.importer.read(List.of(ImportInput.stream("standard input", stream)), null, rig.stop, _ -> {});

        assertThat(report.tally()).isEqualTo(new RunCounts(2, 0, 0, 0));
        assertThat(rig.importer.text(lines(2, 2), null, rig.stop, _ -> {}).tally())
                .isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    @Test
    void a_stop_keeps_what_is_done() {
        var file = file("many.jsonl", lines(1, 5_500));

        var report = rig.importer.read(List.of(ImportInput.file(file)), null, rig.stop, progress -> {
            if (progress.papers() >= 1_000) {
                rig.stop.ask();
            }
        });

        assertThat(report.stopped()).isTrue();
        assertThat(report.tally().added()).isBetween(1_000L, 5_000L);
        assertThat(rig.papers()).isEqualTo(report.tally().added());
    }

    @Test
    void progress_is_told_by_input_and_batch() {
        var told = new ArrayList<ProgressListener>();
        var file = file("many.jsonl", lines(1, 1_500));

        rig.importer.read(List.of(ImportInput.file(file)), null, rig.stop, told::add);

        assertThat(told)
                .containsExactly(
                        new ProgressListener(0, 1, 0, file.toString(), null, null),
                        new ProgressListener(1, 1, 1_000, file.toString(), null, null),
                        new ProgressListener(1, 1, 1_500, file.toString(), null, null),
                        new ProgressListener(1, 1, 1_500, file.toString(), null, null));
    }

    @Test
    void long_texts_are_stored_in_batches_of_bounded_size() {
        var text = "word ".repeat(38_000);
        var file = file(
                "long.jsonl",
                IntStream.range(0, 50)
                        .mapToObj(number -> """
                            {"id":"%s","title":"Long paper %d","abstract":"%s"}
                            """.formatted(PageText.id(number), number, text))
                        .collect(Collectors.joining()));
        var stored = new ArrayList<Integer>();
        var report = rig.importer.read(
                List.of(ImportInput.file(file)), null, rig.stop, progress -> stored.add(progress.papers()));

        assertThat(report.problems()).isEmpty();
        assertThat(stored).containsExactly(0, 22, 44, 50, 50);
    }
}
