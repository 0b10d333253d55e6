package dev.offprint.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlExtractorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code is at https://github.com/ada/boats.",
                "Code (https://github.com/ada/boats) is there.",
                "Code: \\url{https://github.com/ada/boats}.",
                "See https://github.com/ada/boats, and elsewhere",
                "See https://github.com/ada/boats,which is new",
                "See [https://github.com/ada/boats](https://github.com/ada/boats).",
                "See \\href{https://github.com/ada/boats}{here}",
                "See https://github.com/ada/boats{here}.",
                "urlhttps://github.com/ada/boats",
                "See \u201chttps://github.com/ada/boats\u201d!",
                "See `https://github.com/ada/boats'.",
                "**https://github.com/ada/boats**",
                "github.com/ada/boats",
                "at github.com/ada/boats; soon",
            })
    void an_address_ends_before_what_stands_behind_it(String text) {
        assertThat(UrlExtractor.extract(text)).first().isEqualTo("https://github.com/ada/boats");
    }

    @Test
    void brackets_stay_where_the_address_opened_them() {
        assertThat(UrlExtractor.extract("(see https://example.org/Boat_(paper))."))
                .containsExactly("https://example.org/Boat_(paper)");
    }

    @Test
    void the_escapes_of_latex_are_undone() {
        assertThat(UrlExtractor.extract("at https://github.com/ada/paper\\_boats."))
                .containsExactly("https://github.com/ada/paper_boats");
    }

    @Test
    void all_addresses_are_found_in_their_order() {
        assertThat(UrlExtractor.extract("http://a.example.org/x and HTTPS://b.example.org, then gitlab.com/c/d"))
                .containsExactly("http://a.example.org/x", "HTTPS://b.example.org", "https://gitlab.com/c/d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ratio 3://4",
                "https://",
                "http://.",
                "https://[x",
                "ada@github.com/boats",
                "notgithub.com/a/b",
                "ftp://example.org/a",
                "https://localhost/x"
            })
    void what_is_no_address_is_none(String text) {
        assertThat(UrlExtractor.extract(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada/boats, true, false",
        "https://github.com/ada, false, true",
        "https://ada.github.io/boats, false, true",
        "https://anonymous.4open.science/r/boats-1, true, false",
        "https://anonymous.4open.science/w/boats-1, false, true",
        "https://huggingface.co/spaces/ada/boats, false, true",
        "https://huggingface.co/papers/2408.90001, false, false",
        "https://arxiv.org/abs/2408.90001, false, false",
        "https://www.youtube.com/watch?v=1, false, false",
    })
    void repositories_and_project_pages_are_distinguished(String address, boolean repository, boolean project) {
        assertThat(UrlExtractor.isRepository(address)).isEqualTo(repository);
        assertThat(UrlExtractor.mayBeProject(address)).isEqualTo(project);
    }

    @ParameterizedTest
    @CsvSource({
        "' https://example.org/a ', https://example.org/a",
        "'https://github.com/\n ada/boats', https://github.com/ada/boats",
        "github.com/ada/boats, https://github.com/ada/boats",
        "www.example.org, https://www.example.org",
    })
    void an_address_as_pages_give_it_is_corrected(String given, String address) {
        assertThat(UrlExtractor.address(given)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "coming soon", "javascript:alert(1)", "file:///etc/passwd", "https://exa mple"})
    void what_cannot_be_opened_is_no_address(String given) {
        assertThat(UrlExtractor.address(given)).isNull();
    }

    @Test
    void an_address_of_two_thousand_brackets_is_read_without_recursion() {
        var text = "See http://a.bc/" + "(".repeat(1000) + ")".repeat(1000) + " and http://d.ef/g.";

        assertThat(UrlExtractor.extract(text)).last().isEqualTo("http://d.ef/g");
    }

    @Test
    void an_address_longer_than_2048_characters_is_passed_over() {
        var text = "http://a.bc/" + "x".repeat(2037) + " http://d.ef/";

        assertThat(UrlExtractor.extract(text)).containsExactly("http://d.ef/");
    }

    @Test
    void a_text_of_ten_million_brackets_is_read_in_one_pass() {
        var text = "http://a.bc/" + ")".repeat(10_000_000);

        assertThat(UrlExtractor.extract(text)).isEmpty();
    }

    @Test
    void a_text_of_a_million_schemes_is_read_in_one_pass() {
        assertThat(UrlExtractor.extract("http://a.bc ".repeat(1_000_000))).hasSize(1_000_000);
    }

    @Test
    void a_bare_host_behind_one_that_is_part_of_a_word_is_found() {
        assertThat(UrlExtractor.extract("ada@github.com/x github.com/ada/boats"))
                .containsExactly("https://github.com/ada/boats");
    }
}
