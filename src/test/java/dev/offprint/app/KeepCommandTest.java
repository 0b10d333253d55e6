package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `offprint keep` and `offprint text`, against a server of this machine.
final class KeepCommandTest {
    private static final String PAPERS = """
        {"date": "2025-05-21", "id": "9913.00001", "item": {"id": "9913.00001", "title": "Electric vehicles"}}
        {"date": "2025-05-20", "id": "9913.00002", "item": {"id": "9913.00002", "title": "Galaxy clusters"}}
        """;
    private static final String PAGE = """
        <html><head><base href="/html/9913.00001v2/"></head><body><article class="ltx_document">
        <h1 class="ltx_title_document">Electric vehicles</h1><p>They hum with <math alttext="\\alpha_{1}"></math>.</p>
        </article></body></html>\
        """;

    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private TestTerminal terminal;

    @BeforeEach
    void fill() throws IOException {
        terminal = new TestTerminal(folder.resolve("library"));
        terminal.run(
                "import", Files.writeString(folder.resolve("p.jsonl"), PAPERS).toString());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_kept_paper_is_said_printed_and_found_as_kept() {
        server.on("/html/9913.00001", ServerReply.ok(PAGE));

        assertThat(keep("9913.00001")).isEqualTo(new TestTerminal.Ran(0, "9913.00001  HTML, version 2, 0.0 MB\n", ""));
        assertThat(terminal.run("text", "9913.00001").out()).isEqualTo("""
            Electric vehicles

            They hum with α₁.
            """);
        assertThat(terminal.run("text", "--tex", "9913.00001").out()).endsWith("They hum with $\\alpha_{1}$.\n");
        assertThat(terminal.run("search", "is:kept").out())
                .startsWith("● 9913.00001")
                .doesNotContain("9913.00002");
        assertThat(terminal.run("search", "has:fulltext").out()).startsWith("● 9913.00001");
    }

    @Test
    void words_of_the_whole_text_are_found_with_their_section() {
        server.on("/html/9913.00001", ServerReply.ok(PAGE));
        terminal.run("search", "in:text hum");
        keep("9913.00001");

        assertThat(terminal.run("search", "in:text humming").out()).isEqualTo("""
            ● 9913.00001           Electric vehicles
                                  They hum with $\\alpha_{1}$.
            """);
        assertThat(terminal.run("search", "--json", "in:text hum").out())
                .contains("\"section\":\"\",\"snippet\":\"They <mark>hum</mark> with $");
        assertThat(terminal.run("search", "in:text hum is:starred").out()).isEmpty();
        assertThat(terminal.run("search", "hum").out()).isEmpty();
        keep("--remove", "9913.00001");
        assertThat(terminal.run("search", "in:text hum").out()).isEmpty();
    }

    @Test
    void what_is_kept_is_not_fetched_again() {
        server.on("/html/9913.00001", ServerReply.ok(PAGE));
        keep("9913.00001");

        assertThat(keep("9913.00001").out()).isEqualTo("9913.00001  HTML, version 2, 0.0 MB\n");
        assertThat(server.asked()).containsExactly("/html/9913.00001");
    }

    @Test
    void all_starred_papers_are_kept_and_a_failure_is_one_sentence() {
        server.on("/html/9913.00001", ServerReply.ok(PAGE));
        terminal.run("star", "9913.00001", "9913.00002");

        var ran = keep("--starred");

        assertThat(ran.code()).isOne();
        assertThat(ran.out()).isEqualTo("9913.00001  HTML, version 2, 0.0 MB\n");
        assertThat(ran.err())
                .isEqualTo("offprint: 9913.00002 could not be kept: The server has no whole text of this paper"
                        + " (status 404).\n");
    }

    @Test
    void each_paper_is_an_object_for_scripts() {
        server.on("/html/9913.00001", ServerReply.ok(PAGE));

        assertThat(keep("--json", "9913.00001").out())
                .matches("\\{\"id\":\"9913.00001\",\"kept\":true,\"format\":\"html\",\"version\":2,\"bytes\":\\d+,"
                        + "\"missingFigures\":0}\n");
        assertThat(keep("--json", "9913.00002").out())
                .isEqualTo("{\"id\":\"9913.00002\",\"kept\":false,\"reason\":\"The server has no whole text of this"
                        + " paper (status 404).\",\"again\":false}\n");
    }

    @Test
    void a_removed_paper_is_gone_from_the_disk_and_the_search() {
        server.on("/html/9913.00001", ServerReply.ok(PAGE));
        keep("9913.00001");

        assertThat(keep("--remove", "9913.00001").out()).isEqualTo("1 paper removed from the disk.\n");
        assertThat(folder.resolve("library/papers/9913.00001")).doesNotExist();
        assertThat(terminal.run("search", "is:kept").out()).isEmpty();
        assertThat(terminal.run("text", "9913.00001"))
                .isEqualTo(new TestTerminal.Ran(
                        1, "", "offprint: This paper is not kept: offprint keep 9913.00001 fetches it.\n"));
    }

    @Test
    void offline_nothing_is_fetched() throws IOException {
        Files.writeString(folder.resolve("library/settings.json"), "{ \"network\": { \"offline\": true } }");

        assertThat(keep("9913.00001").err()).isEqualTo("offprint: Offline: the settings let nothing be fetched.\n");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void without_a_paper_the_command_says_what_to_name() {
        assertThat(terminal.run("keep").code()).isEqualTo(2);
    }

    private TestTerminal.Ran keep(String... arguments) {
        var all = new java.util.ArrayList<>(
                java.util.List.of("keep", "--base-url", server.base().toString()));
        all.addAll(java.util.List.of(arguments));
        return terminal.run(all.toArray(String[]::new));
    }
}
