package dev.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Ada Inkpen | Inkpen, Ada",
                "Łucja van der Sea | van der Sea, Łucja",
                "María de los Ángeles García | García, María de los Ángeles",
                "Bartolo de las Casas | de las Casas, Bartolo",
                "Gerard 't Hoff | 't Hoff, Gerard",
                "Wim P. Minor II | Minor, II, Wim P.",
                "Pat Cisz Jr. | Cisz, Jr., Pat",
                "Pat Cisz, Jr. | Cisz, Jr., Pat",
                "Cisz, Jr., Pat | Cisz, Jr., Pat",
                "van der Sea, Ada | van der Sea, Ada",
                "Plato | Plato",
                "李明 | 李明",
                "J\\\"org Deigm | Deigm, Jörg",
                "Ada First (Gate Lab | First, Ada",
                "Bo Ai | Ai, Bo",
                "Ademir Pastor, | Pastor, Ademir",
            })
    void a_name_is_inverted(String displayed, String inverted) {
        assertThat(PersonName.of(displayed).inverted()).isEqualTo(inverted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gate Team",
                "Example Labs",
                "Kimi Team",
                "CMS Collaboration",
                "The Gate Group",
                "Tide and Sons",
                "University of Oxford",
                "LHCb collaboration: R. Aaij",
                "01. AI"
            })
    void the_name_of_a_group_stays_whole(String displayed) {
        var name = PersonName.of(displayed);

        assertThat(name.group()).isTrue();
        assertThat(name.inverted()).isEqualTo(displayed);
    }

    @Test
    void numbered_affiliations_and_punctuation_are_no_names() {
        assertThat(PersonName.all(List.of("Ada First (1)", ":", "(2) Department of Physics")))
                .extracting(PersonName::inverted)
                .containsExactly("First, Ada");
    }
}
