package dev.offprint.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// README and docs name only what exists.
final class DocumentationTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path CODE = HOME.resolve("src/main/java/dev/offprint");

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\(([^)\\s]+)[^)\\n]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    /// `Store`, `FetchResult.Page`, `Store.open()`; what follows the dot is a nested type or a member.
    private static final Pattern TYPE = Pattern.compile("([A-Z][a-z0-9]+[A-Za-z0-9]*)(?:[.#](\\w+)(?:\\([^)]*\\))?)?");
    private static final Pattern PATH = Pattern.compile("[\\w.\\-]+(?:/[\\w.\\-]+)*/?");
    private static final Pattern PACKAGE = Pattern.compile("dev\\.offprint(?:\\.[a-z]+)*(?:\\.[A-Z]\\w*)?");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) +([A-Z]\\w*)");

    /// In backticks, capitalised, and no class.
    private static final Set<String> WORDS = Set.of(
            "Ctrl",
            "Leertaste",
            "Shift",
            "Alt",
            "Cmd",
            "Enter",
            "Escape",
            "Esc",
            "Space",
            "Tab",
            "Home",
            "End",
            "Link");

    private static List<Path> files = List.of();
    private static String sources = "";
    private static Set<String> ourTypes = Set.of();
    private static Set<String> otherTypes = Set.of();

    @BeforeAll
    static void read() throws IOException {
        files = Stream.of(List.of(HOME.resolve("README.md")), below(HOME.resolve("docs")), below(HOME.resolve("src")))
                .flatMap(List::stream)
                .filter(Files::exists)
                .toList();
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            if (file.toString().endsWith(".java")) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        sources = all.toString();
        ourTypes =
                DECLARED.matcher(sources).results().map(found -> found.group(1)).collect(Collectors.toSet());
        otherTypes = typesOfOthers();
    }

    @Test
    void every_class_that_a_page_names_exists() throws IOException {
        assertThat(spans(span -> {
                    var type = TYPE.matcher(span);
                    return type.matches() && !WORDS.contains(span) && !isType(type);
                }))
                .isEmpty();
    }

    @Test
    void every_package_that_a_page_names_exists() throws IOException {
        assertThat(spans(span -> PACKAGE.matcher(span).matches() && !isPackageOrClass(span)))
                .isEmpty();
    }

    @Test
    void every_path_that_a_page_names_exists() throws IOException {
        assertThat(spans(span -> PATH.matcher(span).matches() && isOfThisProject(span) && !exists(span)))
                .isEmpty();
    }

    @Test
    void every_link_within_the_project_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            String text = FENCED.matcher(Files.readString(page)).replaceAll("");
            for (MatchResult link : LINK.matcher(text).results().toList()) {
                if (!leadsSomewhere(page, link.group(1))) {
                    dead.add(HOME.relativize(page) + ": " + link.group(1));
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    /// What stands in backticks and is wrong, with the page that says it.
    private static List<String> spans(Predicate<String> wrong) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String text = FENCED.matcher(Files.readString(page)).replaceAll("");
            CODE_SPAN
                    .matcher(text)
                    .results()
                    .map(span -> span.group(1))
                    .filter(wrong)
                    .forEach(span -> found.add(HOME.relativize(page) + ": " + span));
        }
        return found;
    }

    private static boolean isType(MatchResult span) {
        String type = span.group(1);
        String member = span.group(2);
        return otherTypes.contains(type)
                || (ourTypes.contains(type)
                        && (member == null
                                || Pattern.compile("\\b" + member + "\\b")
                                        .matcher(sources)
                                        .find()));
    }

    private static boolean isPackageOrClass(String name) {
        String path = name.replace('.', '/');
        return Stream.of("main", "test", "bench")
                .map(part -> HOME.resolve("src/" + part + "/java"))
                .anyMatch(root -> Files.isDirectory(root.resolve(path)) || Files.exists(root.resolve(path + ".java")));
    }

    /// Whether a path begins with something of this project; `index/` in the data folder, say, does not.
    private static boolean isOfThisProject(String path) {
        Path first = Path.of(path).getName(0);
        return path.endsWith(".java")
                || path.endsWith(".md")
                || (path.contains("/") && (Files.exists(HOME.resolve(first)) || Files.exists(CODE.resolve(first))));
    }

    private static boolean exists(String path) {
        // target/ is what the build makes; a page may tell of it before it is there.
        return path.startsWith("target/")
                || Files.exists(HOME.resolve(path))
                || Files.exists(CODE.resolve(path))
                || files.stream().anyMatch(file -> file.endsWith(Path.of(path)));
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        if (URI.create(link).isAbsolute()) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path to = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return to.startsWith(HOME)
                && Files.exists(to)
                && (parts.length == 1 || anchors(Files.readString(to)).contains(parts[1]));
    }

    /// The anchors that a forge gives to the headings of a page.
    private static Set<String> anchors(String page) {
        return HEADING.matcher(FENCED.matcher(page).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<Path> pages() {
        Path docs = HOME.resolve("docs");
        return files.stream()
                .filter(file -> file.startsWith(docs) || HOME.equals(file.getParent()))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> below(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// The simple names of the types in the JDK and in the libraries.
    private static Set<String> typesOfOthers() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> modules =
                Files.walk(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules"))) {
            modules.map(Path::toString).forEach(path -> addType(path, names));
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                try (ZipFile jar = new ZipFile(entry)) {
                    jar.stream().map(ZipEntry::getName).forEach(path -> addType(path, names));
                }
            }
        }
        return names;
    }

    private static void addType(String path, Set<String> names) {
        if (path.endsWith(".class")) {
            names.add(path.substring(path.lastIndexOf('/') + 1, path.length() - ".class".length()));
        }
    }
}
