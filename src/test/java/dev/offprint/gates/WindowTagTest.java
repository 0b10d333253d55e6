package dev.offprint.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.offprint.ui.FxToolkit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/// A test class that starts the JavaFX toolkit has the tag `window` or `display`, by which it can be left out.
final class WindowTagTest {
    /// By name, because this class must not use it.
    private static final String TOOLKIT = "dev.offprint.ui.FxToolkit";

    private static final Set<String> WINDOW_TAGS = Set.of("window", "display");

    @Test
    void a_test_class_that_starts_the_toolkit_has_the_tag_window_or_display() {
        assertThat(untagged(new ClassFileImporter()
                                .importUrl(WindowTagTest.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation())
                                .stream()
                                .filter(type -> !isPlanted(type))))
                .isEmpty();
    }

    @Test
    void a_test_class_without_the_tag_is_refused() {
        assertThat(untagged(planted(UntaggedTest.class))).containsExactly(UntaggedTest.class.getName());
    }

    @Test
    void a_test_class_that_starts_the_toolkit_through_a_fixture_is_refused() {
        assertThat(untagged(planted(ThroughFixtureTest.class, Fixture.class)))
                .containsExactly(ThroughFixtureTest.class.getName());
    }

    @Test
    void a_test_class_with_the_tag_is_accepted() {
        assertThat(untagged(planted(TaggedTest.class))).isEmpty();
    }

    private static Stream<JavaClass> planted(Class<?>... types) {
        return new ClassFileImporter().importClasses(types).stream().filter(WindowTagTest::isPlanted);
    }

    private static boolean isPlanted(JavaClass type) {
        return type.getName().startsWith(WindowTagTest.class.getName() + "$");
    }

    /// The test classes that use [FxToolkit], or a fixture that does, and have neither tag.
    private static List<String> untagged(Stream<JavaClass> classes) {
        List<JavaClass> all = classes.toList();
        Set<String> tests = all.stream()
                .filter(WindowTagTest::hasTests)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        Set<String> starters = new HashSet<>(Set.of(TOOLKIT));
        boolean grown = true;
        while (grown) {
            grown = starters.addAll(all.stream()
                    .filter(type -> !tests.contains(outermost(type, tests)))
                    .filter(type -> uses(type, starters))
                    .map(JavaClass::getName)
                    .toList());
        }
        return all.stream()
                .filter(type -> uses(type, starters))
                .map(type -> outermost(type, tests))
                .filter(tests::contains)
                .distinct()
                .filter(name -> all.stream().noneMatch(type -> type.getName().equals(name) && hasWindowTag(type)))
                .sorted()
                .toList();
    }

    /// The test class that a class is, or is nested in; else the class itself.
    private static String outermost(JavaClass type, Set<String> tests) {
        JavaClass outer = type;
        while (!tests.contains(outer.getName()) && outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return tests.contains(outer.getName()) ? outer.getName() : type.getName();
    }

    private static boolean uses(JavaClass type, Set<String> others) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> others.contains(use.getTargetClass().getName()));
    }

    private static boolean hasTests(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }

    private static boolean hasWindowTag(JavaClass type) {
        Stream<Tag> single = type.tryGetAnnotationOfType(Tag.class).stream();
        Stream<Tag> several =
                type.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Arrays.stream(tags.value()));
        return Stream.concat(single, several).anyMatch(tag -> WINDOW_TAGS.contains(tag.value()));
    }

    private static final class UntaggedTest {
        @Test
        void runs_on_the_toolkit() {
            FxToolkit.run(() -> {});
        }
    }

    private static final class Fixture {
        private Fixture() {}

        static void start() {
            FxToolkit.run(() -> {});
        }
    }

    private static final class ThroughFixtureTest {
        @Test
        void runs_on_the_toolkit() {
            Fixture.start();
        }
    }

    @Tag("window")
    @Tag("slow")
    private static final class TaggedTest {
        @Test
        void runs_on_the_toolkit() {
            FxToolkit.run(() -> {});
        }
    }
}
