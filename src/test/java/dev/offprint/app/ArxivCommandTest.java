package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.FeedText;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// arXiv from the command line. It is noon of 2025-05-22.
final class ArxivCommandTest {
    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private TestTerminal terminal;

    @BeforeEach
    void open() {
        terminal = new TestTerminal(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String arxiv() {
        return server.base().toString();
    }

    @Test
    void a_category_is_a_source_of_its_own() {
        server.on("/rss/cs.RO", ServerReply.ok(FeedText.list(LocalDate.parse("2025-05-22"), 2)));

        var ran = terminal.run("fetch", "--source", "arxiv:cs.RO", "--arxiv-url", arxiv());

        assertThat(ran.out()).isEqualTo("""
            arxiv:cs.RO  2025-05-22 complete        2
            2 added, 0 updated, 0 unchanged, 0 rejected
            """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void papers_are_looked_up_and_the_sum_told() throws Exception {
        Files.writeString(folder.resolve("one.jsonl"), "{\"id\": \"2605.00001\", \"title\": \"Kites\"}");
        terminal.run("import", folder.resolve("one.jsonl").toString());
        server.otherwise(_ -> ServerReply.ok(
                FeedText.answer(List.of(FeedText.entry("2605.00001v3", "Kites", "They fly.", "9 pages")))));

        var ran = terminal.run("fetch", "--source", "arxiv", "--arxiv-url", arxiv());

        assertThat(ran.out()).isEqualTo("1 of 1 papers found at arXiv, 1 updated\n");
        assertThat(server.asked()).containsExactly("/api/query?id_list=2605.00001&max_results=1");
        assertThat(terminal.run("show", "2605.00001").out()).contains("They fly.");
        assertThat(terminal.run("ledger").out())
                .isEqualTo("arxiv        look-ups   complete        1  1 of 1 papers found at arXiv, 1 updated.\n");
        assertThat(terminal.run("ledger", "--json").out())
                .isEqualTo("{\"source\":\"arxiv\",\"edition\":\"look-ups\",\"status\":\"complete\",\"papers\":1,"
                        + "\"askedAt\":\"2025-05-22T12:00:00Z\",\"note\":\"1 of 1 papers found at arXiv, 1"
                        + " updated.\"}\n");
    }

    @Test
    void a_trial_of_one_source_leaves_the_other_alone() throws Exception {
        Files.writeString(folder.resolve("one.jsonl"), "{\"id\": \"2605.00001\", \"title\": \"Kites\"}");
        terminal.run("import", folder.resolve("one.jsonl").toString());
        server.otherwise(_ -> ServerReply.ok("[]"));

        assertThat(terminal.run("fetch", "--base-url", arxiv()).err()).isEmpty();
        assertThat(server.asked()).noneMatch(address -> address.startsWith("/api/query"));
    }

    @Test
    void a_source_that_nobody_knows_is_named_with_what_there_is() {
        assertThat(terminal.run("fetch", "--source", "nature", "--date", "2025-05-22")
                        .err())
                .isEqualTo("offprint fetch: No lists come from a source called nature: name huggingface, or a category"
                        + " of arXiv such as arxiv:cs.LG. (see offprint fetch --help)\n");
    }

    @Test
    void a_saved_feed_is_imported_with_its_edition() throws Exception {
        var feed = folder.resolve("saved.xml");
        Files.writeString(feed, FeedText.list(LocalDate.parse("2025-05-21"), 2));

        terminal.run("import", feed.toString());

        assertThat(terminal.run("ledger").out()).isEqualTo("arxiv:cs.RO  2025-05-21 complete        2\n");
    }

    @Test
    void a_new_version_is_listed_and_shown_with_what_changed() throws Exception {
        Files.writeString(folder.resolve("v1.xml"), answer("2505.00001v1", "Kites fly at night."));
        Files.writeString(folder.resolve("v2.xml"), answer("2505.00001v2", "Kites fly by day."));
        terminal.run("import", folder.resolve("v1.xml").toString());
        assertThat(terminal.run("list", "--changed").out()).isEmpty();

        terminal.run("import", folder.resolve("v2.xml").toString());

        assertThat(terminal.run("list", "--changed").out()).contains("Kites").contains(" · new version 2");
        assertThat(terminal.run("show", "2505.00001").out())
                .contains("version       2, 2026-05-18; it was 1 when the paper came here")
                .contains("Changed since version 1, noticed on 2025-05-22: [-gone-] {+new+}\n"
                        + "Kites fly [-at night.-] {+by day.+}");
        assertThat(terminal.run("show", "--json", "2505.00001").out())
                .contains(
                        "\"earlierVersions\":[{\"version\":1,\"title\":\"Kites\",\"abstract\":\"Kites fly at night.\"");
    }

    @Test
    void a_new_version_that_was_seen_is_listed_no_more_until_that_is_undone() throws Exception {
        Files.writeString(folder.resolve("v1.xml"), answer("2505.00001v1", "Kites fly at night."));
        Files.writeString(folder.resolve("v2.xml"), answer("2505.00001v2", "Kites fly by day."));
        terminal.run("import", folder.resolve("v1.xml").toString());
        terminal.run("import", folder.resolve("v2.xml").toString());

        assertThat(terminal.run("seen", "2505.00001").code()).isZero();

        assertThat(terminal.run("list", "--changed").out()).isEmpty();
        assertThat(terminal.run("undo").out()).isEqualTo("Undone: seen, 1 paper.\n");
        assertThat(terminal.run("list", "--changed").out()).contains(" · new version 2");
    }

    @Test
    void seeing_a_paper_of_which_nothing_became_does_nothing() throws Exception {
        Files.writeString(folder.resolve("v1.xml"), answer("2505.00001v1", "Kites fly at night."));
        terminal.run("import", folder.resolve("v1.xml").toString());

        assertThat(terminal.run("seen", "2505.00001").code()).isZero();
        assertThat(terminal.run("undo").err()).isEqualTo("offprint: There is nothing to undo.\n");
        assertThat(terminal.run("seen", "2505.00002").err())
                .isEqualTo("offprint: No paper has the id 2505.00002: ids are printed by offprint list and offprint"
                        + " search.\n");
    }

    @Test
    void a_folder_is_imported_once() throws Exception {
        var pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("v1.xml"), answer("2605.00001v1", "Kites fly at night."));

        assertThat(terminal.run("import", "--folder", pages.toString()).out())
                .isEqualTo("1 added, 0 updated, 0 unchanged, 0 rejected\n");
        assertThat(terminal.run("import", "--folder", pages.toString()).out())
                .isEqualTo("0 added, 0 updated, 0 unchanged, 0 rejected\n");
        assertThat(terminal.run("import", "--folder", "nowhere").err())
                .isEqualTo("offprint: There is no folder nowhere.\n");
        assertThat(terminal.run("import").code()).isEqualTo(2);
    }

    private static String answer(String id, String words) {
        return FeedText.answer(List.of(FeedText.entry(id, "Kites", words, "")));
    }
}
