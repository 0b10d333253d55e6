package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.SeenRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The undo journal's texts: each act as databases hold it, and back.
final class StoredActsTest {
    static List<Arguments> acts() {
        return List.of(
                stored(new ReaderAction.Star(true), "star", null),
                stored(new ReaderAction.Star(false), "unstar", null),
                stored(new ReaderAction.Read(true), "read", null),
                stored(new ReaderAction.Read(false), "unread", null),
                stored(new ReaderAction.Dismiss(true), "dismiss", null),
                stored(new ReaderAction.Dismiss(false), "restore", null),
                stored(new ReaderAction.Tag(List.of("later", "with tea")), "tag", "later\nwith tea"),
                stored(new ReaderAction.Untag(List.of("later")), "untag", "later"),
                stored(new ReaderAction.Note("two\nlines"), "note", "two\nlines"),
                stored(new ReaderAction.See(new SeenRevision(3, false)), "seen", "3"),
                stored(new ReaderAction.See(new SeenRevision(3, true)), "seen", "3 withdrawn"),
                stored(new ReaderAction.EditTopics(List.of("Kites", "Tides")), "topics", "Kites\nTides"));
    }

    private static Arguments stored(ReaderAction action, String kind, @Nullable String said) {
        return Arguments.of(action, kind, said);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_stored_as_a_kind_and_a_text(ReaderAction action, String kind, @Nullable String said) {
        assertThat(ActionCodec.of(action)).isEqualTo(new ActionCodec(kind, said));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_stored_text_is_read_as_the_same_act(ReaderAction action, String kind, @Nullable String said) {
        assertThat(new ActionCodec(kind, said).action()).isEqualTo(action);
    }
}
