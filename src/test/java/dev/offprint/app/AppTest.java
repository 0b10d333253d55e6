package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.app.TestTerminal.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line: arguments and standard input in; exit code, standard output and standard error out.
final class AppTest {
    private static final String TWO_PAPERS = """
        {"id": "9913.00001", "title": "Lantern grammars", "abstract": "We fold paper.", "authors": ["Ada One"]}
        {"id": "boats:2", "title": "Paper boats", "abstract": "They float, federated.", "authors": ["Bo Two"]}
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void two_papers() throws IOException {
        Files.writeString(folder.resolve("papers.jsonl"), TWO_PAPERS);
    }

    @Test
    void the_version_has_three_numbers() {
        assertThat(run("--version").out()).matches("offprint \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void a_file_is_imported_once_however_often_it_is_given() {
        assertThat(imported().out()).isEqualTo("{\"added\":2,\"updated\":0,\"unchanged\":0,\"rejected\":0}\n");
        assertThat(imported().out()).isEqualTo("{\"added\":0,\"updated\":0,\"unchanged\":2,\"rejected\":0}\n");
    }

    @Test
    void standard_input_is_imported_too() {
        var ran = input(TWO_PAPERS, "import", "--json", "-");
        assertThat(ran.out()).isEqualTo("{\"added\":2,\"updated\":0,\"unchanged\":0,\"rejected\":0}\n");
    }

    @Test
    void similar_papers_are_listed_by_any_id_of_a_paper() {
        imported();
        var ran = run("similar", "--json", "https://arxiv.org/abs/9913.00001v2");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("{\"id\":\"boats:2\"").contains("\"alsoHereAs\":[]");
    }

    @Test
    void papers_similar_to_one_that_is_not_here_are_told_in_a_sentence() {
        assertThat(run("similar", "2405.12345").err())
                .isEqualTo("offprint: No paper has the id 2405.12345: ids are printed by offprint list and offprint"
                        + " search.\n");
    }

    @Test
    void a_missing_file_is_told_in_a_sentence_and_the_others_are_imported() {
        var ran = run(
                "import",
                "--json",
                "nowhere.html",
                folder.resolve("papers.jsonl").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("offprint: There is no file nowhere.html.\n");
        assertThat(ran.out()).startsWith("{\"added\":2,");
    }

    @Test
    void orders_are_written_small() {
        imported();
        for (var order : new String[] {"best", "relevance", "date", "upvotes"}) {
            assertThat(run("search", "--sort", order, "boats").code()).as(order).isZero();
        }
        assertThat(run("list", "--sort", "upvotes").code()).isZero();
    }

    @Test
    void papers_are_exported_to_a_file_or_to_standard_output() throws IOException {
        imported();
        var file = folder.resolve("boats.bib");

        assertThat(run("export", "--format", "bibtex", "--out", file.toString(), "boats")
                        .code())
                .isZero();
        assertThat(file).content().startsWith("@misc{two:boats-2,\n  title = {{Paper boats}},");
        assertThat(run("export", "--format", "ris").out()).contains("TI  - Lantern grammars\r\n");
        assertThat(run("export", "--format", "jsonl", "boats").out()).startsWith("{\"id\":\"boats:2\"");
    }

    @Test
    void an_unknown_format_is_told_in_a_sentence() {
        var ran = run("export", "--format", "docx");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("offprint: There is no format docx: bibtex, ris, csl-json, csv, markdown, jsonl.");
    }

    @Test
    void a_search_prints_hits_with_their_places_marked() {
        imported();
        assertThat(run("search", "--json", "federated").out())
                .startsWith("{\"id\":\"boats:2\",\"title\":\"Paper boats\",\"abstract\":\"They float, federated.\"")
                .contains("\"highlights\":{\"title\":\"Paper boats\",\"abstract\":\"They float,"
                        + " <mark>federated</mark>.\"}");
    }

    @Test
    void a_batch_answers_each_line_of_standard_input() {
        imported();
        assertThat(input("lantern\n\nboats\n", "search", "--batch").out())
                .isEqualTo("1\t1\t9913.00001\tLantern grammars\n3\t1\tboats:2\tPaper boats\n");
    }

    @Test
    void a_star_stays_and_undo_takes_it_back() {
        imported();
        assertThat(run("star", "9913.00001v2").code()).isZero();
        assertThat(run("list", "--starred").out()).contains("Lantern grammars").doesNotContain("boats");
        assertThat(run("undo").out()).isEqualTo("Undone: star, 1 paper.\n");
        assertThat(run("list", "--starred").out()).isEmpty();
    }

    @Test
    void an_unknown_id_is_told_and_the_others_are_acted_on() {
        imported();
        var ran = run("star", "9913.99999", "boats:2");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("offprint: No paper has the id 9913.99999: ids are printed by offprint list and offprint"
                        + " search.\n");
        assertThat(run("list", "--starred").out()).contains("Paper boats");
    }

    @Test
    void tags_and_notes_are_shown_as_given() {
        imported();
        assertThat(run("tag", "boats:2", "thesis").code()).isZero();
        assertThat(run("note", "boats:2", "see table 3").code()).isZero();
        assertThat(run("show", "--json", "boats:2").out()).contains("\"tags\":[\"thesis\"],\"note\":\"see table 3\"");
    }

    @Test
    void a_check_finds_store_and_index_in_agreement() {
        imported();
        var ran = run("check");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .isEqualTo("The store is sound: 2 papers.\nThe index agrees with it: 2 papers, change 2.\n");
    }

    @Test
    void the_sizes_are_counted() {
        imported();
        assertThat(run("stats", "--json").out())
                .startsWith("{\"papers\":2,\"editions\":0,\"appearances\":0,\"starred\":0,");
    }

    @Test
    void a_wrong_argument_is_told_with_where_help_is() {
        var ran = run("list", "--date", "someday");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("(see offprint list --help)");
    }

    @Test
    void a_word_that_is_no_command_and_no_file_is_told() {
        var ran = run("serach");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("offprint: “serach” is no command, and no file either. Did you mean search? (see offprint"
                        + " --help)\n");
    }

    @Test
    void a_database_that_is_a_text_file_is_refused_and_left_as_it_was() throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("offprint.db"), "shopping list");
        var ran = run("list");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(data.resolve("offprint.db")).hasContent("shopping list");
    }

    @Test
    void a_machine_that_is_gone_leaves_a_word_in_the_ledger() {
        var ran = run("fetch", "--date", "2025-05-21", "--base-url", "http://localhost:1");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(run("ledger").out()).startsWith("huggingface  2025-05-21 unreachable");
    }

    private Ran imported() {
        return run("import", "--json", folder.resolve("papers.jsonl").toString());
    }

    private Ran run(String... arguments) {
        return input("", arguments);
    }

    private Ran input(String text, String... arguments) {
        return new TestTerminal(folder.resolve("data")).input(text, arguments);
    }
}
