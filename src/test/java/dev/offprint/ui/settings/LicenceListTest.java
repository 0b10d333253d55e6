package dev.offprint.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LicenceListTest {
    /// Libraries used only by tests and the build, by the folder of their publisher.
    private static final Pattern BUILD_ONLY = Pattern.compile(
            ".*/(junit|opentest4j|apiguardian|assertj|net/bytebuddy|tngtech|palantir|guava|j2objc|functionaljava|datatype"
                + "|jackson/module|findbugs|errorprone|java-diff-utils|kevinstern|caffeine|safere"
                + "|googlejavaformat|commonmark-ext-gfm-tables|pcollections|yaml|com/google/auto|eisop|protobuf|javax|nullaway"
                + "|checkerframework|surefire|maven|plexus|com/fasterxml/jackson/core/jackson-(core|databind))/.*");

    private static final Pattern NAME = Pattern.compile(".*/([^/]+?)-\\d[^/]*\\.jar");

    private final LicenceList licences = new LicenceList();

    @Test
    void every_delivered_library_has_a_licence() {
        assertThat(delivered())
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(licences.licence(name)).as(name).isNotBlank());
    }

    @Test
    void names_and_versions_are_read_from_the_class_path() {
        var path = String.join(
                File.pathSeparator,
                "/lib/sqlite-jdbc-3.54.1.0.jar",
                "/lib/javafx-base-26.0.1-linux.jar",
                "/lib/javafx-base-26.0.1.jar",
                "classes",
                "/lib/offprint-0.1.0.jar");

        assertThat(licences.of(path))
                .containsExactly(
                        new LicenceList.Library("javafx-base", "26.0.1", "GPL 2.0 with the Classpath Exception"),
                        new LicenceList.Library(
                                "sqlite-jdbc", "3.54.1.0", "Apache License 2.0; SQLite itself: public domain"));
    }

    private static Stream<String> delivered() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .map(entry -> entry.replace('\\', '/'))
                .filter(entry -> !BUILD_ONLY.matcher(entry).matches())
                .map(NAME::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1))
                .distinct();
    }
}
