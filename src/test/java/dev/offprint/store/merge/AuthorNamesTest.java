package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Quill            | Quill, Ada
        Ada Quill            | Quill, A.
        Ada Quill            | A. Quill
        Ada Quill            | Quill Ada
        Ádá Qüill            | Ada Quill
        Jan van der Reed     | van der Reed, J.
        Ada García Quill     | García Quill, A.
        Ada Quill Jr.        | Quill, Ada
        Quill                | Ada Quill
        """)
    void one_person_is_written_in_many_ways(String name, String other) {
        assertThat(AuthorNames.samePerson(name, other)).isTrue();
        assertThat(AuthorNames.samePerson(other, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ada Quill            | Ada Reed
        Quill, Ada           | Reed, Ada
        Ada Quill            | Ada Quillfeather
        Ada Quill Jr.        | Bo Reed Jr.
        """)
    void first_names_and_suffixes_do_not_make_one_person_of_two(String name, String other) {
        assertThat(AuthorNames.samePerson(name, other)).isFalse();
    }

    @Test
    void a_list_without_authors_contradicts_nothing() {
        assertThat(AuthorNames.agree(List.of(), List.of("Ada Quill"))).isTrue();
        assertThat(AuthorNames.agree(List.of("Ada Quill"), List.of())).isTrue();
    }

    @Test
    void the_first_author_of_either_list_has_to_stand_in_the_other() {
        assertThat(AuthorNames.agree(List.of("Ada Quill", "Bo Reed"), List.of("Quill, A.")))
                .isTrue();
        assertThat(AuthorNames.agree(List.of("The Kite Team", "Ada Quill"), List.of("Ada Quill")))
                .isTrue();
        assertThat(AuthorNames.agree(List.of("Ada Quill", "Bo Reed"), List.of("Cy Stone", "Bo Reed")))
                .isFalse();
    }

    @Test
    void names_without_letters_are_compared_as_they_are_without_failing() {
        assertThat(AuthorNames.samePerson("?", "?")).isFalse();
        assertThat(AuthorNames.samePerson("?", "Ada Quill")).isFalse();
    }
}
