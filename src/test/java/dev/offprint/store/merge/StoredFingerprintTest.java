package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperBuilder;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Fingerprints of descriptions that databases hold. Another number for the same words makes every stored paper look
/// changed at the next fetch.
final class StoredFingerprintTest {
    private static PaperBuilder full() {
        return Paper.titled("Kites that Steer Themselves")
                .arxivId(new ArxivId("2505.00001"))
                .doi("10.5555/kites.1")
                .sourceId("beach:1")
                .abstractText("A kite listens to the wind.")
                .aiSummary("Kites listen.")
                .authors(List.of("Ada Quill", "Émile Lefèvre"))
                .organization("Institute of Tides")
                .keywords(List.of("kites", "wind"))
                .categories(List.of("cs.RO", "cs.LG"))
                .publishedOn(LocalDate.of(2025, 5, 1))
                .submittedOn(LocalDate.of(2025, 5, 2))
                .links(new PaperLinks(
                        "https://example.org/kites",
                        "https://example.org/kites.pdf",
                        "https://example.org/kites/code",
                        "https://example.org/kites/project",
                        "https://example.org/kites.png"));
    }

    @Test
    void a_text() {
        assertThat(ContentHash.of("kites")).isEqualTo(-3288007549733383091L);
    }

    @Test
    void a_bare_title() {
        assertThat(ContentHash.of(Paper.titled("Kites").build(), MetadataQuality.COPIED))
                .isEqualTo(780884025885092286L);
    }

    @Test
    void every_field_in_its_order() {
        assertThat(ContentHash.of(full().build(), MetadataQuality.RECORD)).isEqualTo(6784389031814137536L);
    }

    @Test
    void what_the_archive_says() {
        var withdrawn = new PreprintInfo(3, 1, LocalDate.of(2025, 6, 7), true, "12 pages", "Journal of Kites 4");
        assertThat(ContentHash.of(full().preprint(withdrawn).build(), MetadataQuality.ARCHIVE))
                .isEqualTo(6836605874154238011L);
        assertThat(ContentHash.of(
                        full().preprint(PreprintInfo.of(2, null, false, null, null))
                                .build(),
                        MetadataQuality.ARCHIVE))
                .isEqualTo(-8116060649373039220L);
    }

    @Test
    void a_title_as_an_identity() {
        var title = TitleKey.of("On \\emph{Kites}: a Survey of 12 Beaches");
        assertThat(title.key()).isEqualTo("onkitesasurveyof12beaches");
        assertThat(title.hash()).isEqualTo(2956383501005488090L);
    }
}
