package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.StandardStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Topics as a script meets them.
final class TopicCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String PAPERS = """
        {"id": "9913.00001", "title": "Lantern grammars", "abstract": "We fold paper.", "date": "2025-05-20"}
        {"id": "boats:2", "title": "Paper boats", "abstract": "They float.", "date": "2025-05-13"}
        {"id": "boats:3", "title": "Paper boats again", "abstract": "They sink.", "date": "2024-05-13"}
        """;

    private record Ran(int code, String out, String err) {}

    @TempDir
    private Path folder;

    @BeforeEach
    void three_papers_and_a_topic() throws IOException {
        var file = Files.writeString(folder.resolve("papers.jsonl"), PAPERS);
        run("import", file.toString());
        assertThat(run("topic", "add", "Boats", "boat OR lantern", "--colour", "teal"))
                .isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void a_list_says_what_is_in_a_topic() {
        run("read", "boats:2");
        assertThat(run("topic", "list", "--json").out())
                .isEqualTo(
                        "{\"name\":\"Boats\",\"query\":\"boat OR"
                            + " lantern\",\"colour\":\"teal\",\"total\":3,\"unread\":2,\"muted\":false,\"watched\":false}\n");
    }

    @Test
    void lists_and_searches_take_a_topic() {
        run("topic", "change", "boats", "--query", "boat");
        assertThat(run("list", "--topic", "BOATS").out())
                .contains("Paper boats")
                .doesNotContain("Lantern");
        assertThat(run("search", "topic:boats", "sink").out()).contains("again").doesNotContain("Lantern");
    }

    @Test
    void a_muted_topic_is_left_out_of_lists_which_say_so() {
        run("topic", "change", "Boats", "--mute", "--query", "boat");
        var ran = run("list");
        assertThat(ran.out()).contains("Lantern").doesNotContain("boats");
        assertThat(ran.err()).isEqualTo("2 papers of muted topics are not listed; --muted lists them too.\n");
        assertThat(run("list", "--muted").out()).contains("Lantern", "boats:2", "boats:3");
    }

    @Test
    void a_trial_shows_the_weeks_and_the_newest_papers() {
        var out = run("topic", "try", "boat", "OR", "lantern").out();
        assertThat(out)
                .contains("2025-W20  " + "█".repeat(40) + " 1\n")
                .contains("2025-W19  0\n")
                .contains("3 papers in all, 2 of them in these 26 weeks.\n");
        assertThat(run("topic", "try", "boat", "--json").out())
                .startsWith(
                        "{\"query\":\"boat\",\"total\":2,\"recent\":1,\"weeks\":[{\"week\":\"2024-W48\",\"papers\":0}")
                .endsWith("\"examples\":[{\"id\":\"boats:2\",\"title\":\"Paper boats\"},"
                        + "{\"id\":\"boats:3\",\"title\":\"Paper boats again\"}],\"hints\":[]}\n");
    }

    @Test
    void an_export_is_imported_without_a_change() {
        var file = folder.resolve("topics.txt").toString();
        assertThat(run("topic", "export", file).code()).isZero();
        assertThat(run("topic", "import", file).out()).isEqualTo("0 added, 0 changed; 1 topics.\n");
        run("topic", "remove", "Boats");
        assertThat(run("topic", "import", file).out()).isEqualTo("1 added, 0 changed; 1 topics.\n");
    }

    @Test
    void undo_brings_a_removed_topic_back() {
        run("topic", "remove", "boats");
        assertThat(run("topic", "list").err())
                .isEqualTo("No topics yet. offprint topic starters adds a set to begin with.\n");
        assertThat(run("undo").out()).isEqualTo("Undone: topic Boats.\n");
        assertThat(run("topic", "list").out()).startsWith("Boats ");
    }

    @Test
    void what_cannot_be_is_told_in_a_sentence() throws IOException {
        assertThat(run("topic", "add", "BOATS", "boat"))
                .isEqualTo(new Ran(1, "", "offprint: There is a topic called \"BOATS\" already: take another name.\n"));
        assertThat(run("list", "--topic", "trains"))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "offprint: There is no topic called \"trains\": offprint topic list shows which there are.\n"));
        assertThat(run("topic", "add", "Trains", "train", "--colour", "mauve").err())
                .isEqualTo(
                        "offprint: There is no colour mauve: a topic is blue, green, orange, purple, red, teal, pink or"
                                + " grey.\n");
        var wrong = Files.writeString(folder.resolve("wrong.txt"), "[Trains]\ntrain\n");
        assertThat(run("topic", "import", wrong.toString()).err())
                .startsWith("offprint: " + wrong + ", line 2: a topic begins with its name");
        assertThat(run("topic").code()).isEqualTo(2);
        assertThat(run("topic", "change", "Boats").code()).isEqualTo(2);
    }

    @Test
    void the_starters_are_added_once() {
        assertThat(run("topic", "starters").out()).startsWith("28 added, 0 changed; ");
        assertThat(run("topic", "starters").out()).isEqualTo("0 added, 0 changed; 29 topics.\n");
    }

    @Test
    void suggestions_need_stars_that_have_something_in_common() {
        assertThat(run("topic", "suggest").err())
                .isEqualTo("Nothing to suggest yet: star a few more papers that have something in common.\n");
    }

    private Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new StandardStreams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = App.run(arguments, streams, CLOCK, folder.resolve("data"));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
