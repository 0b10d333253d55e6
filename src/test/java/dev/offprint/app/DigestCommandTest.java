package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The digest as somebody gets it who was away; today is 2025-05-22.
final class DigestCommandTest {
    private static final String PAPERS = """
        {"date": "2025-05-21", "id": "9913.00001", "item": {"id": "9913.00001", "title": "Kites <b>and</b> boats", "upvotes": 3, "authors": ["Ada Quill", "Ben Okoro"]}}
        {"date": "2025-05-20", "id": "9913.00002", "item": {"id": "9913.00002", "title": "Paper boats", "upvotes": 9}}
        {"date": "2025-05-20", "id": "9913.00003", "item": {"id": "9913.00003", "title": "A lantern", "upvotes": 5}}
        {"date": "2025-05-20", "id": "9913.00004", "item": {"id": "9913.00004", "title": "A brighter lantern", "upvotes": 8}}
        {"date": "2025-05-01", "id": "9913.00005", "item": {"id": "9913.00005", "title": "An old kite", "upvotes": 70}}
        """;

    @TempDir
    private Path folder;

    private TestTerminal terminal;

    @BeforeEach
    void five_papers_and_two_topics() throws IOException {
        terminal = new TestTerminal(folder.resolve("library"));
        terminal.run(
                "import",
                Files.writeString(folder.resolve("papers.jsonl"), PAPERS).toString());
        terminal.run("topic", "add", "Kites", "kite");
        terminal.run("topic", "add", "Boats", "boat");
    }

    @Test
    void unread_papers_stand_once_by_topic_and_the_best_of_the_others_behind_them() {
        assertThat(terminal.run("digest", "--limit", "1")).isEqualTo(new TestTerminal.Ran(0, """
            # Unread papers, 2025-05-16 to 2025-05-22

            ## Kites (1)

            - [Kites \\<b\\>and\\</b\\> boats](<https://arxiv.org/abs/9913.00001>) — Ada Quill, Ben Okoro · ▲ 3

            ## Boats (1)

            - [Paper boats](<https://arxiv.org/abs/9913.00002>) · ▲ 9

            ## Outside your topics, by upvotes (2)

            - [A brighter lantern](<https://arxiv.org/abs/9913.00004>) · ▲ 8

            And 1 more.
            """, ""));
    }

    @Test
    void it_goes_back_as_far_as_one_was_away_and_leaves_out_what_was_read_or_is_muted() {
        terminal.run("read", "9913.00001");
        terminal.run("topic", "change", "Boats", "--mute");

        assertThat(terminal.run("digest", "--since", "2025-05-01", "--limit", "0")
                        .out())
                .isEqualTo("""
                    # Unread papers, 2025-05-01 to 2025-05-22

                    ## Kites (1)

                    - [An old kite](<https://arxiv.org/abs/9913.00005>) · ▲ 70

                    And 2 more.
                    """);
    }

    @Test
    void as_a_page_it_shows_what_looks_like_markup_as_text() throws IOException {
        var page = folder.resolve("digest.html");

        assertThat(terminal.run("digest", "--html", page.toString())).isEqualTo(new TestTerminal.Ran(0, "", ""));

        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n")
                .contains("<a rel=\"nofollow\" href=\"https://arxiv.org/abs/9913.00001\">Kites &lt;b&gt;and&lt;/b&gt;"
                        + " boats</a>");
    }

    @Test
    void where_nothing_is_unread_it_says_so() {
        terminal.run("read", "9913.00001", "9913.00002", "9913.00003", "9913.00004");

        assertThat(terminal.run("digest"))
                .isEqualTo(new TestTerminal.Ran(0, "", "Nothing unread was listed since 2025-05-16.\n"));
    }

    @Test
    void a_day_to_come_is_refused() {
        assertThat(terminal.run("digest", "--since", "2025-06-01"))
                .isEqualTo(new TestTerminal.Ran(
                        2,
                        "",
                        "offprint: --since 2025-06-01 is still to come: name a day that was. (see offprint --help)\n"));
    }
}
