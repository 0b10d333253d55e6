package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import dev.offprint.platform.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UncaughtExceptionsTest {
    @TempDir
    Path folder;

    private final UncaughtExceptions unforeseen = new UncaughtExceptions();
    private final List<Message> told = new ArrayList<>();

    private static RuntimeException fault() {
        return new IllegalStateException("a wheel came off");
    }

    @Test
    void a_fault_is_told_in_the_window_and_its_details_are_in_the_log() throws IOException {
        unforeseen.tell(told::add);
        try (var _ = LogFile.open(folder)) {
            unforeseen.uncaughtException(Thread.currentThread(), fault());
        }
        assertThat(told).containsExactly(AppException.FAULT);
        assertThat(Files.readString(folder.resolve("log").resolve("offprint.log")))
                .contains("a wheel came off")
                .contains("UncaughtExceptionsTest.fault");
    }

    @Test
    void a_fault_that_comes_back_with_every_frame_is_told_once() {
        unforeseen.tell(told::add);
        for (int frame = 0; frame < 60; frame++) {
            unforeseen.uncaughtException(Thread.currentThread(), fault());
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void another_fault_is_told_as_well() {
        unforeseen.tell(told::add);
        unforeseen.uncaughtException(Thread.currentThread(), fault());
        unforeseen.uncaughtException(Thread.currentThread(), new IllegalStateException("another wheel"));
        assertThat(told).hasSize(2);
    }
}
