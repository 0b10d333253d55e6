package dev.offprint.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.offprint.search.syntax.QueryNode;
import dev.offprint.store.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `search` and `store` are used through the types of their own package alone; packages are small; a simple class name
/// is
/// used once.
final class PackageRulesTest {
    private static final String OURS = "dev.offprint";
    private static final int MOST_FILES = 40;
    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java"));

    private static ArchRule door(String room) {
        return noClasses()
                .that(not(resideInAPackage(OURS + "." + room + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OURS + "." + room + ".*..")
                .because(room + " is used through the types of its own package");
    }

    @ParameterizedTest(name = "{0} is used through its own types alone")
    @ValueSource(strings = {"search", "store"})
    void a_room_with_sub_packages_is_used_through_its_own_types_alone(String room) {
        door(room).check(MainClasses.ALL);
    }

    @Test
    void a_use_of_a_type_behind_the_door_of_search_is_refused() {
        assertThat(door("search")
                        .evaluate(new ClassFileImporter().importClasses(PlantedSearchUse.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void a_use_of_a_type_behind_the_door_of_the_store_is_refused() {
        assertThat(door("store")
                        .evaluate(new ClassFileImporter().importClasses(PlantedStoreUse.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void no_simple_class_name_is_used_twice() throws IOException {
        Map<String, List<String>> byName = sources()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString(),
                        Collectors.mapping(Path::toString, Collectors.toList())));

        assertThat(byName.values().stream().filter(files -> files.size() > 1)).isEmpty();
    }

    @Test
    void no_package_but_the_model_has_more_than_forty_files() throws IOException {
        Map<Path, Long> sizes = sources()
                .filter(file -> file.startsWith("src/main/java"))
                .collect(Collectors.groupingBy(file -> file.resolveSibling("").normalize(), Collectors.counting()));

        assertThat(sizes.entrySet().stream()
                        .filter(size -> size.getValue() > MOST_FILES)
                        .filter(size -> !size.getKey().endsWith("dev/offprint/model")))
                .isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        Stream<Path> all = Stream.of();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .toList();
                all = Stream.concat(all, found.stream());
            }
        }
        return all;
    }

    private record PlantedSearchUse(@Nullable QueryNode node) {}

    private record PlantedStoreUse(@Nullable Database database) {}
}
