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

/// What the program is made of, seen from its class path, and under which licences.
final class LicenceList {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?)(-(?:linux|win|mac|jre).*)?\\.jar");

    private final Properties known = new Properties();

    /// A library that the program uses.
    record Part(String name, String version, String licence) {}

    LicenceList() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(LicenceList.class.getResourceAsStream("/dev/offprint/ui/licences.properties")),
                StandardCharsets.UTF_8)) {
            known.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of licences could not be read.", broken);
        }
    }

    /// @param paths paths of jars and folders between the system's separators; several such lists
    List<Part> of(String... paths) {
        return Arrays.stream(paths)
                .flatMap(LicenceList::jars)
                .map(this::part)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /// The licence of a library; null when the list does not know it.
    @Nullable
    String licence(String name) {
        return known.getProperty(name);
    }

    private @Nullable Part part(String jar) {
        var named = JAR.matcher(jar);
        if (!named.matches()) {
            return null;
        }
        var licence = licence(named.group(1));
        return licence == null ? null : new Part(named.group(1), named.group(2), licence);
    }

    /// The file names of the jars in a path; a folder in it stands for the jars that it holds.
    static Stream<String> jars(String path) {
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> {
                    var inside = Path.of(entry).toFile().list();
                    return inside == null
                            ? Stream.of(Path.of(entry).getFileName().toString())
                            : Arrays.stream(inside);
                })
                .filter(name -> name.endsWith(".jar"));
    }
}
