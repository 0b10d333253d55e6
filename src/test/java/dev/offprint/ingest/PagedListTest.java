package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.PaperStatus;
import dev.offprint.testing.EnglishMessages;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lists of several pages, cut ones, and entries with little or nothing in them.
final class PagedListTest extends EditionFetchFixture {
    @Test
    void entries_with_every_optional_field_missing_are_papers_all_the_same() {
        var bare = IntStream.range(1, 4).mapToObj(PageText::bareItem).toList();
        server.on(API, ServerReply.ok(PageText.api(bare)));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 3, null, null));
        assertThat(rig.titles(IngestFixture.day("2026-05-04")))
                .containsExactly("Paper 1 on lists", "Paper 2 on lists", "Paper 3 on lists");
    }

    @Test
    void what_cannot_be_read_is_reported_and_the_rest_is_kept() {
        server.on(API, ServerReply.ok("[" + PageText.item(MONDAY, 1) + ",{\"paper\":{\"id\":\"2605.00002\"}}]"));

        var report = rig.refresh.fetch(IngestFixture.day("2026-05-04"), rig.stop);

        assertThat(EnglishMessages.of(report.entry()))
                .isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 1, null, "1 of 2 entries could not be read."));
        assertThat(report.rejected())
                .containsExactly(new RejectedEntry(server.at(API).toString(), "entry 2", "no title"));
    }

    @Test
    void a_long_list_is_paged_through_and_keeps_its_ranks() {
        var items = PageText.items(MONDAY, 1, 230);
        server.on(
                        API,
                        ServerReply.ok(
                                PageText.api(items.subList(0, 100)),
                                "Link: <" + API.replace("p=0", "p=1") + ">; rel=\"next\"",
                                "ETag: \"e1\""))
                .on(
                        API.replace("p=0", "p=1"),
                        ServerReply.ok(
                                PageText.api(items.subList(100, 200)),
                                "Link: <" + API.replace("p=0", "p=2") + ">; rel=\"next\""))
                .on(API.replace("p=0", "p=2"), ServerReply.ok(PageText.api(items.subList(200, 230))));

        assertThat(rig.fetch("2026-05-04"))
                .as("no validators: they would only tell of the first page")
                .isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 230, null, null));
        assertThat(rig.titles(IngestFixture.day("2026-05-04")))
                .hasSize(230)
                .startsWith("Paper 1 on lists")
                .endsWith("Paper 230 on lists");
    }

    @Test
    void a_full_page_without_a_word_of_the_next_is_checked() {
        server.on(API, ServerReply.ok(list(50))).on(API.replace("p=0", "p=1"), ServerReply.ok("[]"));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 50, null, null));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void a_server_that_gives_the_same_page_over_and_over_is_known_to_have_cut_the_list() {
        server.otherwise(
                request -> request.address().startsWith("/api/") ? ServerReply.ok(list(50)) : ServerReply.status(404));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.PARTIAL,
                        50,
                        "2026-05-20T12:05:00Z",
                        "The list stops at 50 papers; there may be more."));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void a_list_whose_second_page_fails_is_partial() {
        server.on(API, ServerReply.ok(list(100))).on(API.replace("p=0", "p=1"), ServerReply.status(500));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.PARTIAL,
                        100,
                        "2026-05-20T12:05:00Z",
                        "Only the first 100 came: The source has trouble of its own (500); it will be asked again."));
    }

    @Test
    void half_an_answer_is_kept_and_asked_for_again() {
        var half = list(3).substring(0, list(3).length() - 40);
        server.on(API, ServerReply.ok(half));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(entry.papers()).isEqualTo(2);
    }
}
