package dev.offprint.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Shows that the compiler of the build, with the very flags that stand in `pom.xml`, refuses mistakes.
@Tag("slow")
final class BuildChecksTest {

    @TempDir
    private Path classes;

    @BeforeAll
    static void needsAccessToTheCompiler() {
        CompilerAccess.assume();
    }

    @Test
    void sound_code_is_accepted() {
        assertThat(compile("String name() { return \"Ada\"; }")).isEqualTo("accepted");
    }

    @Test
    void a_null_where_none_may_be_is_refused() {
        assertThat(compile("String name() { return null; }"))
                .contains("[NullAway] returning @Nullable expression from method with @NonNull return type");
    }

    @Test
    void a_value_that_may_be_null_is_not_used_unchecked() {
        assertThat(compile("int length(@org.jspecify.annotations.Nullable String name) { return name.length(); }"))
                .contains("[NullAway] dereferenced expression 'name' is @Nullable");
    }

    @Test
    void a_null_among_the_elements_of_a_list_is_refused() {
        assertThat(compile("java.util.List<String> names() { return java.util.Collections.<@org.jspecify.annotations"
                        + ".Nullable String>singletonList(null); }"))
                .contains("[NullAway]");
    }

    @Test
    void a_mistake_that_error_prone_knows_is_refused() {
        assertThat(compile("boolean same(int[] one, int[] other) { return one.equals(other); }"))
                .contains("[ArrayEquals]");
    }

    @Test
    void a_mere_warning_of_error_prone_is_refused() {
        assertThat(compile("void run(java.util.concurrent.ExecutorService threads) { threads.submit(() -> {}); }"))
                .contains("[FutureReturnValueIgnored]")
                .contains("warnings found and -Werror specified");
    }

    @Test
    void a_mere_warning_of_javac_is_refused() {
        assertThat(compile("java.util.List names() { return java.util.List.of(); }"))
                .contains("[rawtypes]")
                .contains("warnings found and -Werror specified");
    }

    /// Compiles a class with the member given; says `accepted` or what the compiler had to say.
    private String compile(String member) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = new ArrayList<>(flagsOfTheBuild());
        options.addAll(List.of("--release", "25", "-proc:none", "-d", classes.toString()));
        options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        JavaFileObject planted = new Source("dev/offprint/Planted.java", """
            package dev.offprint;

            final class Planted {
                %s
            }
            """.formatted(member));
        boolean accepted =
                javac.getTask(said, null, null, options, null, List.of(planted)).call();
        return accepted ? "accepted" : said.toString();
    }

    /// The arguments in `pom.xml`, less those for the JVM that javac runs in: this one has them already.
    private static List<String> flagsOfTheBuild() {
        try {
            NodeList arguments = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile())
                    .getElementsByTagName("compilerArgs")
                    .item(0)
                    .getChildNodes();
            return IntStream.range(0, arguments.getLength())
                    .mapToObj(arguments::item)
                    .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                    .map(Node::getTextContent)
                    .filter(argument -> !argument.startsWith("-J"))
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("pom.xml could not be read", e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
