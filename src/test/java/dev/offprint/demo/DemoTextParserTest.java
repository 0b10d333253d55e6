package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.ReaderAction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DemoTextParserTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    private static final String PLAIN = """
        # A comment.

        == 9913.00001
        title: One
        authors: Ada One
        published: 2
        upvotes: 5 rising
        """;

    private static DemoEntry only(String text) {
        return DemoTextParser.read(text, DAY).getFirst();
    }

    @Test
    void every_field_finds_its_place() {
        var listed = only("""
            == 9913.00001
            title: One:
              a Beginning
            authors: Ada One; Bo Two
            organization: Lab of Ones
            published: 2
            categories: cs.CL, cs.LG
            keywords: ones, beginnings
            code: https://example.org/code/one
            project: https://example.org/projects/one
            stars: 7
            upvotes: 5 rising
            comments: 3
            summary:
              In short.
            abstract:
              At length.
            """);

        assertThat(listed.tally()).isEqualTo(new DemoCounts(5, 3, 7, CountGrowth.RISING));
        assertThat(listed.paper())
                .isEqualTo(Paper.titled("One: a Beginning")
                        .arxivId(new ArxivId("9913.00001"))
                        .abstractText("At length.")
                        .aiSummary("In short.")
                        .authors(List.of("Ada One", "Bo Two"))
                        .organization("Lab of Ones")
                        .keywords(List.of("ones", "beginnings"))
                        .categories(List.of("cs.CL", "cs.LG"))
                        .publishedOn(LocalDate.parse("2026-03-02"))
                        .submittedOn(DAY)
                        .links(new PaperLinks(
                                "https://example.org/abs/9913.00001",
                                "https://example.org/pdf/9913.00001",
                                "https://example.org/code/one",
                                "https://example.org/projects/one",
                                null))
                        .build());
    }

    @Test
    void what_is_not_written_is_absent() {
        var listed = only(PLAIN);

        assertThat(listed.paper().abstractText()).isNull();
        assertThat(listed.paper().organization()).isNull();
        assertThat(listed.tally()).isEqualTo(new DemoCounts(5, 0, null, CountGrowth.RISING));
        assertThat(listed.again()).isNull();
        assertThat(listed.acts()).isEmpty();
    }

    @Test
    void papers_stand_in_the_order_of_the_text() {
        assertThat(DemoTextParser.read(PLAIN + PLAIN.replace("One", "Two").substring(PLAIN.indexOf("==")), DAY))
                .extracting(listed -> listed.paper().title())
                .containsExactly("One", "Two");
    }

    @Test
    void the_reader_marks_then_tags_then_writes() {
        assertThat(only(PLAIN + """
            marks: read, star
            tags: first, second
            note:
              Yes.
            """).acts())
                .containsExactly(
                        new ReaderAction.Read(true),
                        new ReaderAction.Star(true),
                        new ReaderAction.Tag(List.of("first", "second")),
                        new ReaderAction.Note("Yes."));
    }

    @Test
    void a_paper_can_be_listed_again() {
        assertThat(only(PLAIN + "again: 9, 3\n").again()).isEqualTo(new DemoEntry.Again(9, 3));
    }

    @Test
    void a_crowd_of_authors_is_called_together() {
        assertThat(only(PLAIN.replace("Ada One", "a crowd of 120")).paper().authors())
                .hasSize(120);
    }

    @Test
    void a_mark_that_no_reader_makes_is_refused() {
        assertThatThrownBy(() -> only(PLAIN + "marks: liked\n")).hasMessage("no mark of a reader: liked");
    }
}
