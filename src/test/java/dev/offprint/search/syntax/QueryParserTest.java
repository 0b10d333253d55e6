package dev.offprint.search.syntax;

import static dev.offprint.search.syntax.QueryNode.Scope.ANYWHERE;
import static dev.offprint.search.syntax.QueryNode.Scope.AUTHOR;
import static dev.offprint.search.syntax.QueryNode.Scope.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryParserTest {

    @Test
    void words_in_a_row_are_a_row() {
        assertThat(tree("token pruning")).isEqualTo(new QueryNode.Row(List.of(word("token"), word("pruning"))));
    }

    @Test
    void and_binds_closer_than_or() {
        assertThat(tree("a1 AND b1 OR c1"))
                .isEqualTo(new QueryNode.Any(List.of(new QueryNode.All(List.of(word("a1"), word("b1"))), word("c1"))));
    }

    @Test
    void words_in_a_row_bind_closer_than_or() {
        assertThat(tree("a1 b1 OR c1"))
                .isEqualTo(new QueryNode.Any(List.of(new QueryNode.Row(List.of(word("a1"), word("b1"))), word("c1"))));
    }

    @Test
    void parentheses_group_where_a_word_may_begin() {
        assertThat(tree("(a1 OR b1) c1"))
                .isEqualTo(new QueryNode.Row(List.of(new QueryNode.Any(List.of(word("a1"), word("b1"))), word("c1"))));
    }

    @Test
    void parentheses_inside_a_word_belong_to_it() {
        assertThat(tree("(SE(3) OR GPT-4V(ision))"))
                .isEqualTo(new QueryNode.Any(List.of(word("SE(3)"), word("GPT-4V(ision)"))));
    }

    @Test
    void lower_case_operators_are_words() {
        assertThat(tree("this or that")).isEqualTo(new QueryNode.Row(List.of(word("this"), word("or"), word("that"))));
    }

    @Test
    void a_minus_excludes_only_where_a_word_may_begin() {
        assertThat(tree("x-ray -noise"))
                .isEqualTo(new QueryNode.Row(List.of(word("x-ray"), new QueryNode.Not(word("noise")))));
    }

    @Test
    void a_field_takes_a_word_a_phrase_or_a_group() {
        assertThat(tree("title:deep")).isEqualTo(new QueryNode.Word(TITLE, "deep"));
        assertThat(tree("title:\"deep nets\"")).isEqualTo(new QueryNode.Phrase(TITLE, "deep nets"));
        assertThat(tree("author:(quill OR marsh)"))
                .isEqualTo(new QueryNode.Any(
                        List.of(new QueryNode.Word(AUTHOR, "quill"), new QueryNode.Word(AUTHOR, "marsh"))));
    }

    @Test
    void a_heading_with_a_colon_is_no_field() {
        assertThat(tree("Title: deep")).isEqualTo(new QueryNode.Row(List.of(word("Title:"), word("deep"))));
        assertThat(tree("title: deep")).isEqualTo(new QueryNode.Word(TITLE, "deep"));
    }

    @Test
    void conditions_on_dates_in_a_row_are_one_range() {
        var may = new QueryNode.Days(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        assertThat(tree("after:2025-05-01 before:2025-06-01")).isEqualTo(may);
        assertThat(tree("date:2025-05")).isEqualTo(may);
    }

    @Test
    void a_long_text_is_prose_whose_signs_are_punctuation() {
        var text = "One \"two\" (three) four five six seven eight nine ten eleven twelve thirteen fourteen fifteen -"
                + " sixteen seventeen eighteen";
        assertThat(tree(text))
                .isInstanceOfSatisfying(
                        QueryNode.Row.class,
                        row -> assertThat(row.parts())
                                .allSatisfy(part -> assertThat(part).isInstanceOf(QueryNode.Word.class)));
    }

    @Test
    void parentheses_without_end_are_passed_over() {
        assertThat(tree("(".repeat(100_000) + "deep")).isEqualTo(new QueryNode.Nothing());
        assertThat(tree("(".repeat(30) + "deep")).isEqualTo(word("deep"));
        assertThat(tree(")".repeat(100) + "deep")).isEqualTo(word("deep"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
        autor:hinton → Did you mean `author:`? `autor:hinton` is searched as words.
        titel:deep → Did you mean `title:`? `titel:deep` is searched as words.
        "deep lear → Unfinished phrase: searching its words.
        author: → `author:` waits for what to look for, as in author:hinton.
        has:cod → `has:cod` is not understood; write has:code, has:note, has:pdf or has:summary.
        upvotes:many → `upvotes:many` is not understood; write upvotes:>50.
        date:2025-02-30 → `date:2025-02-30` is not understood; write date:2025-05-22, date:2025-05 or date:2025-05-01..2025-05-31.
        """)
    void what_is_not_understood_gets_a_hint(String question, String hint) {
        assertThat(QueryParser.read(question).hints())
                .extracting(Message::english)
                .containsExactly(hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
        deep learning
        LoRA: Low-Rank
        re:zero
        3:1
        (a OR b
        has:code
        """)
    void what_is_understood_gets_none(String question) {
        assertThat(QueryParser.read(question).hints()).isEmpty();
    }

    private static QueryNode tree(String question) {
        return QueryParser.read(question).tree();
    }

    private static QueryNode word(String text) {
        return new QueryNode.Word(ANYWHERE, text);
    }
}
