package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// A process of its own that merges chunk after chunk and says a byte after each one that is committed.
final class KilledProcess {
    static final int CHUNK = 50;

    private KilledProcess() {}

    /// @param arguments the folder, the number of the first paper, how many chunks
    static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        try (var store = Store.open(Path.of(arguments[0]));
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int chunk = 0; chunk < Integer.parseInt(arguments[2]); chunk++) {
                int from = first + chunk * CHUNK;
                store.merge(
                        IntStream.range(from, from + CHUNK)
                                .mapToObj(number ->
                                        listed(numbered("2505.%05d".formatted(number)), MONDAYS, number + 1, number))
                                .toList(),
                        null,
                        MONDAY);
                out.write('.');
                out.flush();
            }
        }
    }

    static Process start(Path folder, int first, int chunks) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(first),
                        Integer.toString(chunks))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
