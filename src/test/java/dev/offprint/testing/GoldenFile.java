package dev.offprint.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/// Reads the golden files of the tests: data as an earlier version of the program stored it, which every later version
/// has to understand.
public final class GoldenFile {
    private GoldenFile() {}

    public static String text(String name) throws IOException {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static List<String> lines(String name) throws IOException {
        return text(name).lines().toList();
    }

    /// Unpacks an archive into a folder, with its subfolders.
    public static void unzip(String name, Path folder) throws IOException {
        try (var zip = new ZipInputStream(open(name))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(GoldenFile.class.getResourceAsStream("/dev/offprint/golden/" + name), name);
    }
}
