package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLookupTest extends StoreFixture {
    @BeforeEach
    void fill() {
        merge(
                store,
                MONDAY,
                record(Paper.titled(KITES)
                        .arxivId(arxiv("2505.00001"))
                        .doi("10.1145/Kites.7")
                        .build()),
                record(Paper.titled("Tides by Telephone").sourceId("club:12").build()),
                record(Paper.titled("An Old One").arxivId(arxiv("math/9201230")).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2505.00001",
                "2505.00001v2",
                " 2505.00001 ",
                "arXiv:2505.00001",
                "https://arxiv.org/abs/2505.00001",
                "https://arxiv.org/pdf/2505.00001v1",
                "https://huggingface.co/papers/2505.00001",
                "10.1145/kites.7",
                "10.1145/KITES.7",
                "doi:10.1145/kites.7",
                "https://doi.org/10.1145/kites.7",
                "10.48550/arXiv.2505.00001",
                "p:1"
            })
    void a_paper_is_found_by_every_way_to_write_its_ids(String id) {
        assertThat(store.find(id)).hasValue(1);
    }

    @Test
    void an_id_from_a_file_leads_to_its_paper() {
        assertThat(store.find("club:12")).hasValue(2);
    }

    @Test
    void an_old_id_is_found_with_or_without_its_subject_class() {
        assertThat(store.find("math/9201230")).hasValue(3);
        assertThat(store.find("math.FA/9201230v2")).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2505.99999", "p:99", "p:-1", "p:x", "club:13", "club", "10.1145/other", "%", "'"})
    void what_is_not_there_is_not_found(String id) {
        assertThat(store.find(id)).isEmpty();
    }
}
