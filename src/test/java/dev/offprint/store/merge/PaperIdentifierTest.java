package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperIdentifierTest {

    @Test
    void a_paper_is_named_by_arxiv_first_then_by_doi_then_by_the_id_of_its_file() {
        var paper = Paper.titled("Kites")
                .sourceId("club:12")
                .doi("10.1145/Kites.7")
                .arxivId(new ArxivId("2405.12345"))
                .build();

        assertThat(PaperIdentifier.of(paper))
                .containsExactly(
                        new PaperIdentifier("arxiv", "2405.12345"),
                        new PaperIdentifier("doi", "10.1145/kites.7"),
                        new PaperIdentifier("id:club", "12"));
    }

    @Test
    void the_doi_that_arxiv_gives_a_paper_says_no_more_than_its_id() {
        assertThat(PaperIdentifier.ofDoi("10.48550/arXiv.2405.12345"))
                .isEqualTo(new PaperIdentifier("arxiv", "2405.12345"));
    }

    @Test
    void a_subject_class_is_no_part_of_an_old_id() {
        assertThat(PaperIdentifier.ofArxiv(new ArxivId("math.fa/9201230")))
                .isEqualTo(new PaperIdentifier("arxiv", "math/9201230"));
    }

    @Test
    void a_name_comes_back_from_the_database_as_it_went_in() {
        for (var name : Set.of(
                new PaperIdentifier("arxiv", "math/9201230"),
                new PaperIdentifier("doi", "10.1002/(sici)1097:3"),
                new PaperIdentifier("id:club:north", "12"),
                new PaperIdentifier("id", "12"))) {
            assertThat(PaperIdentifier.parse(name.text())).isEqualTo(name);
        }
    }

    @Test
    void two_names_of_one_kind_contradict_each_other_and_names_of_two_kinds_do_not() {
        var club = Set.of(new PaperIdentifier("id:club", "12"));

        assertThat(PaperIdentifier.conflict(club, Set.of(new PaperIdentifier("id:club", "13"))))
                .isTrue();
        assertThat(PaperIdentifier.conflict(club, Set.of(new PaperIdentifier("id:club", "12"))))
                .isFalse();
        assertThat(PaperIdentifier.conflict(club, Set.of(new PaperIdentifier("id:guild", "13"))))
                .isFalse();
        assertThat(PaperIdentifier.conflict(club, Set.of(new PaperIdentifier("arxiv", "2405.12345"))))
                .isFalse();
    }
}
