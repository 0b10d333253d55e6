package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.model.Topic;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names that databases hold. None of them may change: a library that was written with them would not be understood.
final class StoredNamesTest {
    @Test
    void how_much_is_known_of_a_paper_is_stored_by_the_name_of_the_constant() {
        assertThat(MetadataQuality.values())
                .extracting(MetadataQuality::name)
                .containsExactly("COPIED", "CARD", "RECORD", "ARCHIVE");
    }

    @Test
    void the_ledger_stores_the_status_in_lower_case() {
        assertThat(PaperStatus.values())
                .extracting(PaperStatus::text)
                .containsExactly(
                        "complete", "partial", "empty", "unchanged", "refused", "unreachable", "unreadable", "missing");
        assertThat(PaperStatus.values())
                .allSatisfy(
                        status -> assertThat(PaperStatus.parse(status.text())).isEqualTo(status));
    }

    @Test
    void topics_store_their_colour_in_lower_case() {
        assertThat(Topic.Colour.values())
                .extracting(Topic.Colour::text)
                .containsExactly("blue", "green", "orange", "purple", "red", "teal", "pink", "grey");
    }

    @Test
    void editions_store_their_source_by_name() {
        assertThat(List.of(Source.HUGGING_FACE, Source.ARXIV, Source.SAVED, Source.arxiv("cs.LG")))
                .extracting(Source::name)
                .containsExactly("huggingface", "arxiv", "saved", "arxiv:cs.LG");
    }

    @Test
    void editions_store_their_period_as_text() {
        var day = LocalDate.of(2025, 5, 22);
        assertThat(List.of(
                        new Period.Day(day),
                        Period.Week.of(day),
                        new Period.Month(YearMonth.of(2025, 5)),
                        new Period.Trending()))
                .extracting(Period::text)
                .containsExactly("2025-05-22", "2025-W21", "2025-05", "trending");
    }

    @Test
    void an_edition_has_a_key_of_source_and_period() {
        assertThat(Edition.day(Source.HUGGING_FACE, LocalDate.of(2025, 5, 22)).key())
                .isEqualTo("huggingface/2025-05-22");
    }

    @Test
    void a_paper_is_named_by_its_arxiv_id_or_that_of_its_source_or_its_key() {
        assertThat(PaperId.of(
                                Paper.titled("Kites")
                                        .arxivId(new ArxivId("2505.00001"))
                                        .build(),
                                7)
                        .value())
                .isEqualTo("2505.00001");
        assertThat(PaperId.of(Paper.titled("Kites").sourceId("cisi:12").build(), 7)
                        .value())
                .isEqualTo("cisi:12");
        assertThat(PaperId.of(Paper.titled("Kites").build(), 7).value()).isEqualTo("p:7");
    }
}
