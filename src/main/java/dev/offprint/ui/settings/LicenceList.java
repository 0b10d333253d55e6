package dev.offprint.ui.settings;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The libraries on the class path and their licences.
final class LicenceList {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?)(-(?:linux|win|mac|jre).*)?\\.jar");

    private final Properties licences = new Properties();

    /// A library.
    record Library(String name, String version, String licence) {}

    LicenceList() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(LicenceList.class.getResourceAsStream("/dev/offprint/ui/licences.properties")),
                StandardCharsets.UTF_8)) {
            licences.load(in);
        } catch (IOException error) {
            throw new UncheckedIOException("The list of licences could not be read.", error);
        }
    }

    /// @param paths class paths and module paths, each separated by the system's path separator
    List<Library> of(String... paths) {
        return Arrays.stream(paths)
                .flatMap(LicenceList::jars)
                .map(this::library)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /// The licence of a library; null if unknown.
    @Nullable
    String licence(String name) {
        return licences.getProperty(name);
    }

    private @Nullable Library library(String jar) {
        var matcher = JAR.matcher(jar);
        if (!matcher.matches()) {
            return null;
        }
        var licence = licence(matcher.group(1));
        return licence == null ? null : new Library(matcher.group(1), matcher.group(2), licence);
    }

    /// The file names of the jars in a path; a folder stands for the jars in it.
    static Stream<String> jars(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> {
                    var entries = Path.of(entry).toFile().list();
                    return entries == null
                            ? Stream.of(Path.of(entry).getFileName().toString())
                            : Arrays.stream(entries);
                })
                .filter(name -> name.endsWith(".jar"));
    }
}
