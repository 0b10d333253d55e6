package dev.offprint.gates;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The layout of every source file: palantir-java-format, imports in order and none unused.
///
/// `SourceFormatTest` compares with it. The profile `format` runs it as a single source file, before anything is
/// compiled, so
/// that it also helps with code that does not compile yet; that is why it imports nothing of ours.
final class SourceFormatter {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private SourceFormatter() {}

    /// The Java files below a folder, in the order of their names.
    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /// The text as it should be laid out, with plain line ends.
    ///
    /// @throws FormatterException when the text is not Java
    static String laidOut(String source) throws FormatterException {
        String once = FORMATTER.formatSourceAndFixImports(source);
        // The formatter now and then sees a better line break in its own result.
        return once.equals(source) ? once : FORMATTER.formatSourceAndFixImports(once);
    }

    /// Rewrites every file below the folders given that is not laid out yet, and names it; goes on after one that is
    /// not Java, and then ends with 1.
    static void main(String... folders) throws IOException {
        List<Path> files = Stream.of(folders)
                .flatMap(folder -> {
                    try {
                        return sources(Path.of(folder)).stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        boolean allJava = true;
        for (Path file : files) {
            String was = Files.readString(file);
            try {
                String is = laidOut(was);
                if (!is.equals(was)) {
                    Files.writeString(file, is);
                    System.out.println("laid out " + file);
                }
            } catch (FormatterException e) {
                System.err.println(file + ": " + e.getMessage());
                allJava = false;
            }
        }
        System.exit(allJava ? 0 : 1);
    }
}
