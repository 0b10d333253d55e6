package dev.offprint.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void nothing_is_made_until_there_is_something_to_tell() {
        LogFile.open(folder).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_warning_is_written_with_its_cause() {
        var told = new LogRecord(Level.WARNING, "The lantern went out.");
        told.setThrown(new IllegalStateException("no oil"));
        var log = LogFile.open(folder);
        log.publish(told);
        log.close();
        assertThat(folder.resolve("log/offprint.log"))
                .content()
                .contains("The lantern went out.")
                .contains("no oil");
    }

    @Test
    void a_log_that_cannot_be_written_is_reported_in_one_line() throws IOException {
        Files.writeString(folder.resolve("log"), "a file in the place of the folder");
        var standardError = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (var log = LogFile.open(folder)) {
            for (int i = 0; i < 100; i++) {
                log.publish(new LogRecord(Level.WARNING, "The disk is full."));
            }
        } finally {
            System.setErr(standardError);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("offprint: the log " + folder.resolve("log/offprint.log")
                        + " cannot be written (its folder is a file).");
    }

    @Test
    void what_is_merely_of_interest_is_left_out() {
        var log = LogFile.open(folder);
        log.publish(new LogRecord(Level.INFO, "The lantern burns."));
        log.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_long_log_makes_room_and_is_kept_once() throws IOException {
        var file = Files.createDirectories(folder.resolve("log")).resolve("offprint.log");
        Files.write(file, new byte[(1 << 20) + 1]);
        var log = LogFile.open(folder);
        log.publish(new LogRecord(Level.WARNING, "The lantern went out."));
        log.close();
        assertThat(folder.resolve("log/offprint.1.log")).hasSize((1 << 20) + 1);
        assertThat(file).content().contains("The lantern went out.");
    }
}
