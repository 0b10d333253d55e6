package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import dev.offprint.testing.EnglishMessages;
import dev.offprint.testing.FeedText;
import dev.offprint.testing.ServerReply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Asking arXiv for what lists leave out, and for new versions.
final class ArxivLookupTest extends EditionFetchFixture {
    private static final ArxivId KITES = new ArxivId("2605.00001");
    private static final ArxivId TIDES = new ArxivId("2605.00002");

    private void library(ArxivId... ids) {
        var entries = new ArrayList<SourceEntry>();
        for (var id : ids) {
            var paper =
                    Paper.titled("The study called " + id.value()).arxivId(id).build();
            entries.add(SourceEntry.unlisted(paper, MetadataQuality.RECORD));
        }
        rig.store.merge(entries, null, rig.time.instant());
    }

    private static String ask(ArxivId... ids) {
        var list = List.of(ids).stream().map(ArxivId::value).toList();
        return "/api/query?id_list=" + String.join(",", list) + "&max_results=" + ids.length;
    }

    private static ServerReply tells(String... entries) {
        return ServerReply.ok(FeedText.answer(List.of(entries)));
    }

    private static String entry(ArxivId id, int version, String words, String comment) {
        return FeedText.entry(id.value() + "v" + version, "The study called " + id.value(), words, comment);
    }

    private LookupReport due() {
        return rig.lookup.papers(rig.lookup.due(500), rig.stop, _ -> {});
    }

    private Paper paper(ArxivId id) {
        long key = rig.store.find(id.value()).orElseThrow();
        return rig.store.papers(new long[] {key}).getFirst().paper();
    }

    @Test
    void a_new_paper_gets_what_its_list_left_out() {
        library(KITES);
        server.on(ask(KITES), tells(entry(KITES, 1, "A kite listens.", "12 pages")));

        assertThat(due()).isEqualTo(new LookupReport(1, 1, 1, 0, 0, null));

        assertThat(paper(KITES).categories()).containsExactly("cs.RO");
        assertThat(paper(KITES).authors()).containsExactly("Ada Quill", "Bo Reed");
        assertThat(paper(KITES).preprint().comment()).isEqualTo("12 pages");
    }

    @Test
    void what_was_looked_up_is_not_asked_for_again_the_same_day() {
        library(KITES, TIDES);
        server.on(ask(TIDES, KITES), tells(entry(KITES, 1, "A kite listens.", "")));

        assertThat(due()).isEqualTo(new LookupReport(2, 1, 1, 0, 0, null));
        assertThat(due()).isEqualTo(LookupReport.NOTHING);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void an_id_that_arxiv_does_not_understand_does_not_keep_the_others_out() {
        library(KITES, TIDES);
        server.on(ask(TIDES, KITES), ServerReply.status(400))
                .on(ask(TIDES), ServerReply.status(400))
                .on(ask(KITES), tells(entry(KITES, 1, "A kite listens.", "")));

        assertThat(due()).isEqualTo(new LookupReport(2, 1, 1, 0, 0, null));
        assertThat(due()).isEqualTo(LookupReport.NOTHING);
    }

    @Test
    void a_starred_paper_is_looked_up_every_week_and_its_new_version_noticed() {
        library(KITES);
        rig.store.apply(new ReaderAction.Star(true), new long[] {1}, rig.time.instant());
        server.on(
                ask(KITES),
                tells(entry(KITES, 1, "A kite listens.", "")),
                tells(entry(KITES, 2, "A kite listens and answers.", "")));
        due();
        rig.time.pass(Duration.ofDays(7));

        assertThat(due()).isEqualTo(new LookupReport(1, 1, 1, 1, 0, null));

        assertThat(paper(KITES).abstractText()).isEqualTo("A kite listens and answers.");
        assertThat(rig.store.versions().revisions(1).getFirst().abstractText()).isEqualTo("A kite listens.");
    }

    @Test
    void a_withdrawal_is_noticed_once_and_leaves_the_abstract() {
        library(KITES);
        rig.store.apply(new ReaderAction.Star(true), new long[] {1}, rig.time.instant());
        server.on(
                ask(KITES),
                tells(entry(KITES, 1, "A kite listens.", "")),
                tells(entry(KITES, 2, "This paper has been withdrawn by the authors.", "Wrong kite")));
        due();
        rig.time.pass(Duration.ofDays(7));
        assertThat(due()).isEqualTo(new LookupReport(1, 1, 1, 1, 1, null));
        rig.time.pass(Duration.ofDays(7));
        assertThat(due()).isEqualTo(new LookupReport(1, 1, 0, 0, 0, null));

        assertThat(paper(KITES).abstractText()).isEqualTo("A kite listens.");
        assertThat(paper(KITES).preprint().withdrawn()).isTrue();
    }

    @Test
    void an_answer_that_is_cut_off_keeps_what_came_and_asks_for_the_rest_later() {
        library(KITES, TIDES);
        var whole = FeedText.answer(List.of(entry(TIDES, 1, "Tides.", ""), entry(KITES, 1, "Kites.", "")));
        server.on(ask(TIDES, KITES), ServerReply.ok(whole.substring(0, whole.indexOf("Kites."))))
                .on(ask(KITES), tells(entry(KITES, 1, "Kites.", "")));

        assertThat(due().message()).isEqualTo(Message.of("lookup.unwhole"));
        assertThat(due()).isEqualTo(LookupReport.NOTHING);
        rig.time.pass(Duration.ofMinutes(30));
        assertThat(due()).isEqualTo(new LookupReport(1, 1, 1, 0, 0, null));
    }

    @Test
    void an_answer_without_any_of_many_papers_is_not_believed() {
        var ids = new ArxivId[10];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new ArxivId("2605.0001" + i);
        }
        library(ids);
        server.otherwise(_ -> tells());

        assertThat(due().message()).isNotNull();
        rig.time.pass(Duration.ofMinutes(30));
        assertThat(rig.store.versions().candidates(rig.time.instant(), 100))
                .hasSize(10)
                .allMatch(one -> one.askedAt() == null);
    }

    @Test
    void hundreds_of_papers_are_asked_for_a_hundred_at_a_time() {
        var ids = new ArxivId[150];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new ArxivId("2605.1%04d".formatted(i));
        }
        library(ids);
        server.otherwise(_ -> tells(entry(ids[149], 1, "x", ""), entry(ids[0], 1, "y", "")));

        assertThat(due()).isEqualTo(new LookupReport(150, 2, 2, 0, 0, null));
        assertThat(server.asked()).hasSize(2);
        assertThat(server.asked().getFirst()).endsWith("&max_results=100");
        assertThat(server.asked().getLast()).endsWith("&max_results=50");
    }

    @Test
    void a_refusal_is_told_and_arxiv_left_alone_for_a_while() {
        library(KITES);
        server.on(ask(KITES), ServerReply.status(503));

        assertThat(due().message()).isEqualTo(Message.of("source.ill", 503));
        assertThat(due()).isEqualTo(LookupReport.NOTHING);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void the_ledger_says_what_came_of_it() {
        library(KITES, TIDES);
        server.on(ask(TIDES, KITES), tells(entry(KITES, 1, "A kite listens.", "")));

        due();

        assertThat(rig.store.versions().lookups())
                .map(EnglishMessages::of)
                .containsExactly(told(PaperStatus.COMPLETE, 1, null, "1 of 2 papers found at arXiv, 1 updated."));
    }

    @Test
    void the_ledger_says_that_more_papers_are_waiting() {
        library(KITES, TIDES);
        server.on(ask(TIDES), tells(entry(TIDES, 1, "Tides.", "")));

        rig.lookup.papers(rig.lookup.due(1), rig.stop, _ -> {});

        assertThat(rig.store.versions().lookups())
                .map(EnglishMessages::of)
                .containsExactly(told(
                        PaperStatus.PARTIAL,
                        1,
                        "2026-05-20T12:00:00Z",
                        "1 of 1 papers found at arXiv, 1 updated; more are waiting."));
    }

    @Test
    void the_ledger_says_why_nothing_came_and_when_it_is_tried_again() {
        library(KITES);
        server.on(ask(KITES), ServerReply.status(503));

        due();

        assertThat(rig.store.versions().lookups())
                .map(EnglishMessages::of)
                .containsExactly(told(
                        PaperStatus.REFUSED,
                        0,
                        "2026-05-20T12:30:00Z",
                        "The source has trouble of its own (503); it will be asked again."));
    }

    @Test
    void what_the_ledger_said_before_is_replaced() {
        library(KITES);
        server.on(ask(KITES), ServerReply.status(503), tells(entry(KITES, 1, "A kite listens.", "")));
        due();
        rig.time.pass(Duration.ofMinutes(30));

        due();

        assertThat(rig.store.versions().lookups())
                .map(EnglishMessages::of)
                .containsExactly(told(PaperStatus.COMPLETE, 1, null, "1 of 1 papers found at arXiv, 1 updated."));
    }

    private LookupEntry told(PaperStatus status, int papers, @Nullable String nextAt, String note) {
        return new LookupEntry(
                Source.ARXIV,
                status,
                papers,
                rig.time.instant(),
                nextAt == null ? null : Instant.parse(nextAt),
                Message.text(note));
    }
}
