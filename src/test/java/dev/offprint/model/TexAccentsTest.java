package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TexAccentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "J\\\"org Deigm | Jörg Deigm",
                "Nina \\O sterg\\aa rd | Nina Østergård",
                "Ma\\v{r}ek Nov\\'{a}k | Mařek Novák",
                "Erd\\H{o}s | Erdős",
                "M{\\\"u}ller | Müller",
                "Garc\\'{\\i}a and Rodr\\'\\iguez | García and Rodríguez",
                "\\'Etale | Étale",
                "$\\dot\\'{e}$ and $a \\l b$ | $\\dot\\'{e}$ and $a \\l b$",
                "\\(\\v x\\) | \\(\\v x\\)",
                "http://a.org/\\~user | http://a.org/\\~user",
                "50\\% and \\emph{so} | 50\\% and \\emph{so}",
            })
    void letters_with_accents_are_decoded_outside_formulas(String tex, String text) {
        assertThat(TexAccents.decode(tex)).isEqualTo(text);
    }
}
