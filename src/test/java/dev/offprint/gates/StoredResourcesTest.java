package dev.offprint.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Files that the program finds by name: each is where the class that reads it looks for it.
final class StoredResourcesTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern READ = Pattern.compile("getResource(?:AsStream)?\\(\"([^\"]+)\"(\\)?)");
    private static final Pattern BUNDLE = Pattern.compile("\"(dev\\.offprint(?:\\.[a-z]+)+)\"");

    private record Named(Path source, String name, boolean whole) {
        /// The file, or for a name that goes on with a number or a word, the beginning of its path.
        String path() {
            var folder = name.startsWith("/") ? RESOURCES : RESOURCES.resolve(CODE.relativize(source.getParent()));
            return folder + "/" + (name.startsWith("/") ? name.substring(1) : name);
        }
    }

    @Test
    void every_resource_that_the_code_reads_is_beside_its_class_or_at_its_path() throws IOException {
        var files = files(RESOURCES).stream().map(Path::toString).toList();

        assertThat(named(READ))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(each -> assertThat(files)
                        .as(each.toString())
                        .anyMatch(file -> each.whole ? file.equals(each.path()) : file.startsWith(each.path())));
    }

    @Test
    void every_bundle_that_the_code_names_has_a_file() throws IOException {
        assertThat(named(BUNDLE))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(each -> assertThat(RESOURCES.resolve(each.name.replace('.', '/') + ".properties"))
                        .exists());
    }

    @Test
    void the_names_of_the_logging_configuration_are_those_of_the_libraries() throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/launcher/logging.properties")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(lines)
                .containsExactly(
                        "handlers =",
                        ".level = WARNING",
                        "org.apache.lucene.internal.vectorization.level = SEVERE",
                        "java.util.logging.SimpleFormatter.format = %4$s: %5$s (%3$s)%6$s%n");
    }

    private static List<Named> named(Pattern pattern) throws IOException {
        var all = new ArrayList<Named>();
        for (var source : files(CODE)) {
            pattern.matcher(Files.readString(source))
                    .results()
                    .forEach(hit -> all.add(new Named(
                            source,
                            hit.group(1),
                            hit.groupCount() < 2 || !hit.group(2).isEmpty())));
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
