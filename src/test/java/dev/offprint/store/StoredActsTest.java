package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Act;
import dev.offprint.model.Seen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The undo journal's texts: each act as databases hold it, and back.
final class StoredActsTest {
    static List<Arguments> acts() {
        return List.of(
                stored(new Act.Star(true), "star", null),
                stored(new Act.Star(false), "unstar", null),
                stored(new Act.Read(true), "read", null),
                stored(new Act.Read(false), "unread", null),
                stored(new Act.Dismiss(true), "dismiss", null),
                stored(new Act.Dismiss(false), "restore", null),
                stored(new Act.Tag(List.of("later", "with tea")), "tag", "later\nwith tea"),
                stored(new Act.Untag(List.of("later")), "untag", "later"),
                stored(new Act.Note("two\nlines"), "note", "two\nlines"),
                stored(new Act.See(new Seen(3, false)), "seen", "3"),
                stored(new Act.See(new Seen(3, true)), "seen", "3 withdrawn"),
                stored(new Act.Topics(List.of("Kites", "Tides")), "topics", "Kites\nTides"));
    }

    private static Arguments stored(Act act, String kind, @Nullable String said) {
        return Arguments.of(act, kind, said);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_stored_as_a_kind_and_a_text(Act act, String kind, @Nullable String said) {
        assertThat(ActText.of(act)).isEqualTo(new ActText(kind, said));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_stored_text_is_read_as_the_same_act(Act act, String kind, @Nullable String said) {
        assertThat(new ActText(kind, said).act()).isEqualTo(act);
    }
}
