package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recommendations in a terminal.
final class RecommendedListTest {
    private static final String PAPERS = """
        {"id": "9913.00001", "title": "Steering kites by wind", "abstract": "A kite pulls its line in gusts."}
        {"id": "9913.00002", "title": "Kites over a lake", "abstract": "We measure how a kite lands in gusts."}
        {"id": "9913.00003", "title": "Lanterns at night", "abstract": "How far a lantern shines."}
        {"id": "9913.00004", "title": "Rain on tin roofs", "abstract": "We measure rain."}
        """;

    @TempDir
    private Path folder;

    private TestTerminal terminal;

    @BeforeEach
    void four_papers() throws IOException {
        terminal = new TestTerminal(folder.resolve("library"));
        terminal.run(
                "import",
                Files.writeString(folder.resolve("papers.jsonl"), PAPERS).toString());
    }

    @Test
    void what_is_like_a_star_is_listed() {
        terminal.run("star", "9913.00001");
        assertThat(terminal.run("list", "--sort", "recommended").out())
                .isEqualTo("● 9913.00002           Kites over a lake\n");
    }

    @Test
    void without_a_star_there_are_papers_to_choose_from_and_a_sentence_says_so() {
        var ran = terminal.run("list", "--sort", "recommended");
        assertThat(ran.out()).startsWith("● 9913.00004           Rain on tin roofs\n");
        assertThat(ran.err())
                .isEqualTo("No paper is starred yet: star 5 that you like, and more like them come first here.\n");
    }

    @Test
    void as_an_order_of_another_list_it_leaves_nothing_out() {
        terminal.run("star", "9913.00001");
        assertThat(terminal.run("list", "--unread", "--sort", "recommended").out())
                .isEqualTo("""
                    ★ 9913.00001           Steering kites by wind
                    ● 9913.00002           Kites over a lake
                    ● 9913.00004           Rain on tin roofs
                    ● 9913.00003           Lanterns at night
                    """);
    }

    @Test
    void a_paper_says_why_it_is_recommended() {
        terminal.run("star", "9913.00001");
        assertThat(terminal.run("show", "9913.00002").out())
                .contains("recommended   for kite, gusts; like 9913.00001\n");
        assertThat(terminal.run("show", "--json", "9913.00002").out())
                .contains("\"recommended\":{\"words\":[\"kite\",\"gusts\"],\"like\":[\"9913.00001\"]}");
        assertThat(terminal.run("show", "--json", "9913.00003").out()).doesNotContain("\"recommended\"");
    }
}
