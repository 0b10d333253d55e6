package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {

    @ParameterizedTest
    @CsvSource({
        "9913.01234, 9913.01234",
        "9913.01234v3, 9913.01234",
        "arXiv:9913.01234v3, 9913.01234",
        "  9913.0123  , 9913.0123",
        "https://arxiv.org/abs/9913.01234v2, 9913.01234",
        "http://www.arxiv.org/pdf/9913.01234v2.pdf, 9913.01234",
        "https://export.arxiv.org/abs/9913.01234, 9913.01234",
        "https://huggingface.co/papers/9913.01234, 9913.01234",
        "https://huggingface.co/papers/9913.01234#community, 9913.01234",
        "https://doi.org/10.48550/arXiv.9913.01234, 9913.01234",
        "hep-th/9913001v1, hep-th/9913001",
        "math.FA/9913230, math/9913230",
        "https://arxiv.org/abs/math/9913230, math/9913230",
    })
    void the_common_forms_of_an_id_are_parsed(String text, String id) {
        assertThat(ArxivId.parse(text)).isEqualTo(new ArxivId(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cisi:12",
                "2024",
                "991.01234",
                "9913.012345",
                "https://example.org/9913.01234",
                "p:9913.01234x"
            })
    void other_text_is_not_an_id(String text) {
        assertThat(ArxivId.parse(text)).isNull();
    }

    @Test
    void the_constructor_rejects_an_id_with_version() {
        assertThatThrownBy(() -> new ArxivId("9913.01234v2")).hasMessage("not an arXiv id: 9913.01234v2");
    }
}
