package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import dev.offprint.testing.GoldenFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/// Reasons that ledgers hold, by key and parts.
final class StoredMessagesTest {
    private static final Message NESTED = Message.of(
            "ledger.again", LocalDate.of(2025, 5, 22), Message.of("source.often.rest", Message.of("time.seconds", 55)));
    private static final String STORED =
            "[\"ledger.again\",{\"day\":\"2025-05-22\"},[\"source.often.rest\",[\"time.seconds\",55]]]";

    @Test
    void a_saying_is_stored_as_an_array_of_its_key_and_its_parts() {
        assertThat(MessageJson.write(NESTED)).isEqualTo(STORED);
        assertThat(MessageJson.write(Message.of("list.unread", 2, 10))).isEqualTo("[\"list.unread\",2,10]");
        assertThat(MessageJson.write(Message.text("As it came."))).isEqualTo("[\"text\",\"As it came.\"]");
    }

    @Test
    void the_stored_array_is_read_as_the_same_saying() {
        assertThat(MessageJson.read(STORED, "in English")).isEqualTo(NESTED);
    }

    /// A line of the file is a key and how many parts it has.
    @Test
    void every_key_that_a_ledger_may_hold_still_has_words_for_as_many_parts() throws IOException {
        assertThat(GoldenFile.lines("sayings.txt")).hasSizeGreaterThan(60).allSatisfy(line -> {
            var words = line.split(" ", -1);
            assertThat(new Message(words[0], Collections.nCopies(Integer.parseInt(words[1]), 1L)).isKnown())
                    .isTrue();
        });
    }
}
