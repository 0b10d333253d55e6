package dev.offprint.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import dev.offprint.app.App;
import dev.offprint.platform.LogFile;
import dev.offprint.search.SearchIndex;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the house to its plan, which `docs/architecture.md` tells in words. A rule that would match nothing does not
/// count as kept.
@Tag("slow")
final class ArchitectureTest {

    private static final String OURS = "dev.offprint";

    private static final JavaClasses CLASSES = MainClasses.ALL;

    static List<String> rooms() {
        return PackagePlan.IMPORTS.keySet().stream().sorted().toList();
    }

    @Test
    void every_class_is_in_a_package_of_the_plan() {
        classes()
                .should()
                .resideInAnyPackage(exactly(PackagePlan.IMPORTS.keySet()))
                .check(CLASSES);
    }

    @ParameterizedTest(name = "{0} imports only what the plan lets it")
    @MethodSource("rooms")
    void a_room_imports_only_what_the_plan_lets_it(String room) {
        assumeThat(isThere(room)).as("%s is not built yet", room).isTrue();

        classes()
                .that()
                .resideInAPackage(OURS + "." + room)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(OURS + ".."))
                        .or(resideInAPackage(OURS + "." + room))
                        .or(resideInAnyPackage(exactly(PackagePlan.IMPORTS.getOrDefault(room, Set.of())))))
                .check(CLASSES);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching(OURS + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_model_needs_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage(OURS + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.net",
                        "java.text..",
                        "java.nio..",
                        "org.jspecify.annotations",
                        OURS + ".model..")
                .check(CLASSES);
    }

    @Test
    void only_the_window_knows_javafx() {
        onlyIn(List.of("ui", "app"), "javafx..", "atlantafx..", "org.kordamp.ikonli..");
    }

    @Test
    void only_the_store_speaks_sql() {
        onlyIn(List.of("store"), "java.sql..", "javax.sql..", "org.sqlite..");
    }

    @Test
    void only_search_knows_lucene() {
        onlyIn(List.of("search"), "org.apache.lucene..");
    }

    @Test
    void only_the_library_asks_the_index_itself() {
        noClasses()
                .that()
                .resideInAnyPackage(OURS + ".ui..", OURS + ".cli..", OURS + ".jobs..", OURS + ".ingest..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SearchIndex.class)
                .check(CLASSES);
    }

    @Test
    void only_the_parsers_read_html() {
        onlyIn(List.of("document.html", "parse"), "org.jsoup..");
    }

    @Test
    void only_export_and_parse_know_reference_formats() {
        onlyIn(List.of("export"), "org.apache.commons..", "com.ibm.icu..");
        onlyIn(List.of("parse"), "org.jbibtex..");
    }

    @Test
    void only_richtext_draws_with_the_other_toolkit() {
        onlyIn(List.of("richtext"), "org.scilab..", "java.awt..", "javax.swing..");
    }

    @Test
    void only_fetch_uses_the_network() {
        onlyIn(List.of("fetch"), "java.net.http..", "com.github.mizosoft..");
    }

    @Test
    void json_is_read_and_written_at_the_borders() {
        onlyIn(List.of("parse", "settings", "cli", "export", "store"), "tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void only_the_command_line_knows_picocli() {
        onlyIn(List.of("cli"), "picocli..");
    }

    @Test
    void nothing_shows_web_pages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene.web..")
                .check(CLASSES);
    }

    @Test
    void only_app_reads_the_clock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(App.class)
                .should()
                .accessTargetWhere(calls("java\\.time\\..*\\.(now|system|systemUTC|systemDefaultZone|tick.*)"))
                .orShould()
                .accessTargetWhere(calls("java\\.lang\\.System\\.currentTimeMillis"))
                .orShould()
                .callConstructor(Date.class)
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_writes_to_the_terminal() {
        noClasses()
                .that(not(resideInAPackage(OURS + ".cli..")))
                .and()
                .doNotBelongToAnyOf(App.class)
                .and()
                .doNotBelongToAnyOf(LogFile.class) // where the log itself cannot be written
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void one_class_alone_enters_the_thread_of_the_toolkit() {
        assumeThat(isThere("ui.fx")).as("ui.fx is not built yet").isTrue();
        DescribedPredicate<JavaAccess<?>> enters = calls("javafx\\.application\\.Platform\\.run.*");

        List<String> callers = CLASSES.stream()
                .filter(type -> type.getAccessesFromSelf().stream().anyMatch(enters))
                .map(JavaClass::getPackageName)
                .toList();

        assertThat(callers).containsExactly(OURS + ".ui.fx");
    }

    @Test
    void nothing_is_interrupted_and_nothing_sleeps() {
        noClasses()
                .should()
                .accessTargetWhere(calls("java\\.lang\\.Thread\\.(interrupt|sleep)"))
                .orShould()
                .accessTargetWhere(calls("java\\.util\\.concurrent\\..*\\.shutdownNow"))
                .orShould()
                .accessTargetWhere(calls("javafx\\.concurrent\\..*\\.cancel"))
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Handler)")
                .check(CLASSES);
    }

    @Test
    void a_class_is_final_unless_it_is_made_to_be_extended() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is_for() {
        List<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without package-info.java and @NullMarked")
                .isEmpty();
    }

    /// No class outside the rooms given, `App` apart, needs the foreign packages; and somebody inside does, lest the
    /// rule be about nothing.
    private static void onlyIn(List<String> rooms, String... foreign) {
        DescribedPredicate<JavaClass> inside = resideInAnyPackage(packages(rooms));
        noClasses()
                .that(not(inside))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .check(CLASSES);

        Stream<JavaClass> needed = CLASSES.that(inside).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass());
        assumeThat(needed.anyMatch(resideInAnyPackage(foreign)))
                .as("%s does not need %s yet", rooms, Arrays.toString(foreign))
                .isTrue();
    }

    /// A call of, or a reference to, a method whose owner and name match.
    private static DescribedPredicate<JavaAccess<?>> calls(String method) {
        Pattern pattern = Pattern.compile(method);
        return DescribedPredicate.describe(
                "calls " + method,
                access -> pattern.matcher(access.getTargetOwner().getName() + "."
                                + access.getTarget().getName())
                        .matches());
    }

    private static boolean isThere(String room) {
        return CLASSES.containPackage(OURS + "." + room);
    }

    private static String[] exactly(Collection<String> rooms) {
        return rooms.stream().map(room -> OURS + "." + room).toArray(String[]::new);
    }

    private static String[] packages(Collection<String> rooms) {
        return rooms.stream().map(room -> OURS + "." + room + "..").toArray(String[]::new);
    }
}
