package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperBuilder;
import dev.offprint.model.PaperLinks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedMetadataTest {

    private static PaperBuilder kites() {
        return Paper.titled("Kites");
    }

    private static Paper told(Paper first, MetadataQuality detail, Paper second, MetadataQuality other) {
        return new MergedMetadata(first, detail, 1).mergedWith(second, other, 2).paper();
    }

    @Test
    void richer_replaces_poorer() {
        var told = told(
                kites().title("kites").abstractText("Cut of").build(),
                MetadataQuality.COPIED,
                kites().abstractText("Cut off no more.").build(),
                MetadataQuality.RECORD);

        assertThat(told.title()).isEqualTo("Kites");
        assertThat(told.abstractText()).isEqualTo("Cut off no more.");
    }

    @Test
    void poorer_never_replaces_richer_but_fills_gaps() {
        var told = told(
                kites().abstractText("Whole.").build(),
                MetadataQuality.RECORD,
                kites().title("KITES!")
                        .abstractText("Half")
                        .organization("Kite Club")
                        .build(),
                MetadataQuality.COPIED);

        assertThat(told)
                .isEqualTo(
                        kites().abstractText("Whole.").organization("Kite Club").build());
    }

    @Test
    void absent_never_replaces_present() {
        var full = kites().abstractText("Whole.")
                .aiSummary("In short.")
                .authors(List.of("Ada Quill"))
                .organization("Kite Club")
                .keywords(List.of("kites"))
                .categories(List.of("cs.RO"))
                .publishedOn(LocalDate.of(2025, 5, 1))
                .submittedOn(LocalDate.of(2025, 5, 2))
                .doi("10.1145/1")
                .links(new PaperLinks("https://a.example/1", null, "https://b.example/2", null, null))
                .build();

        assertThat(told(full, MetadataQuality.RECORD, kites().build(), MetadataQuality.RECORD))
                .isEqualTo(full);
    }

    @Test
    void of_equal_detail_the_newer_is_believed() {
        var old = kites().organization("Kite Club").build();
        var renamed = kites().title("Kites, Revised").organization("Kite Guild").build();

        assertThat(told(old, MetadataQuality.RECORD, renamed, MetadataQuality.RECORD))
                .isEqualTo(renamed);
    }

    @Test
    void of_equal_detail_the_older_that_comes_late_only_fills_gaps() {
        var now = kites().title("Kites, Revised").build();
        var then = kites().organization("Kite Club").build();

        assertThat(new MergedMetadata(now, MetadataQuality.RECORD, 2)
                        .mergedWith(then, MetadataQuality.RECORD, 1)
                        .paper())
                .isEqualTo(kites().title("Kites, Revised")
                        .organization("Kite Club")
                        .build());
    }

    @Test
    void less_than_half_an_abstract_never_replaces_a_whole_one() {
        var whole = kites().abstractText("0123456789").build();

        assertThat(told(
                        whole,
                        MetadataQuality.RECORD,
                        kites().abstractText("0123").build(),
                        MetadataQuality.RECORD))
                .isEqualTo(whole);
        assertThat(told(
                                whole,
                                MetadataQuality.RECORD,
                                kites().abstractText("01234").build(),
                                MetadataQuality.RECORD)
                        .abstractText())
                .isEqualTo("01234");
    }

    @Test
    void fewer_authors_never_replace_more() {
        var two = kites().authors(List.of("Ada Quill", "Bo Reed")).build();

        assertThat(told(
                        two,
                        MetadataQuality.RECORD,
                        kites().authors(List.of("A. Quill")).build(),
                        MetadataQuality.RECORD))
                .isEqualTo(two);
        assertThat(told(
                                two,
                                MetadataQuality.RECORD,
                                kites().authors(List.of("A. Quill", "B. Reed")).build(),
                                MetadataQuality.RECORD)
                        .authors())
                .containsExactly("A. Quill", "B. Reed");
    }

    @Test
    void ids_stay_as_they_were_first_told() {
        var first = kites().doi("10.1145/1").sourceId("club:1").build();
        var second = kites().doi("10.1145/2").sourceId("guild:7").build();

        assertThat(told(first, MetadataQuality.COPIED, second, MetadataQuality.RECORD))
                .isEqualTo(first);
    }

    @Test
    void nothing_new_leaves_the_very_same_facts() {
        var facts = new MergedMetadata(kites().build(), MetadataQuality.RECORD, 1);

        assertThat(facts.mergedWith(kites().build(), MetadataQuality.RECORD, 2)).isSameAs(facts);
    }
}
