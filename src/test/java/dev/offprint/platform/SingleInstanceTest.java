package dev.offprint.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One window at a time for a library, and what a second start hands over to it.
final class SingleInstanceTest {
    @TempDir
    Path folder;

    private final BlockingQueue<OpenRequest> visits = new LinkedBlockingQueue<>();

    /// A process of its own that has the window until it is killed.
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            try (var door = SingleInstance.acquire(Path.of(arguments[0]))) {
                Objects.requireNonNull(door)
                        .listen(visit -> System.out.println(
                                visit.query() + " " + visit.files().size()));
                System.out.println("open");
                var _ = System.in.read();
            }
        }
    }

    @Test
    void a_second_start_hands_its_files_and_its_query_to_the_first() throws InterruptedException {
        try (var door = first()) {
            door.listen(visits::add);

            assertThat(SingleInstance.acquire(folder)).isNull();
            assertThat(SingleInstance.send(
                            folder, new OpenRequest(List.of(folder.resolve("page.html")), "token pruning")))
                    .isTrue();
            assertThat(visits.poll(10, TimeUnit.SECONDS))
                    .isEqualTo(
                            new OpenRequest(List.of(folder.resolve("page.html").toAbsolutePath()), "token pruning"));
        }
    }

    @Test
    void when_the_window_is_closed_the_next_start_has_one_of_its_own() throws IOException {
        try (var door = first()) {
            door.listen(visits::add);
        }

        try (var next = SingleInstance.acquire(folder)) {
            assertThat(next).isNotNull();
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("lock"));
        }
    }

    @Test
    void nonsense_at_the_door_does_no_harm() throws IOException, InterruptedException {
        try (var door = first()) {
            door.listen(visits::add);
            try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("door")))) {
                channel.write(ByteBuffer.wrap("\0\2hi\177\177\177\177GET / HTTP/1.1".getBytes(StandardCharsets.UTF_8)));
            }

            assertThat(SingleInstance.send(folder, new OpenRequest(List.of(), "after")))
                    .isTrue();
            assertThat(visits.poll(10, TimeUnit.SECONDS)).isEqualTo(new OpenRequest(List.of(), "after"));
        }
    }

    @Test
    void a_window_that_was_killed_leaves_nothing_in_the_way() throws IOException, InterruptedException {
        var other = start();
        try (var said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThat(SingleInstance.acquire(folder)).isNull();
            assertThat(SingleInstance.send(folder, new OpenRequest(List.of(), "pruning")))
                    .isTrue();
            assertThat(said.readLine()).isEqualTo("pruning 0");
        }
        other.destroyForcibly().waitFor();
        assertThat(folder.resolve("door")).exists();

        try (var door = first()) {
            door.listen(visits::add);
            assertThat(SingleInstance.send(folder, new OpenRequest(List.of(), "again")))
                    .isTrue();
        }
    }

    @Test
    void a_folder_that_is_a_file_is_left_to_those_who_open_the_library() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "shopping list");

        try (var door = first(file)) {
            assertThatCode(() -> door.listen(visits::add)).doesNotThrowAnyException();
        }
        assertThat(file).hasContent("shopping list");
    }

    private SingleInstance first() {
        return first(folder);
    }

    private static SingleInstance first(Path folder) {
        SingleInstance door = SingleInstance.acquire(folder);
        return Objects.requireNonNull(door);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
