package dev.offprint.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
final class SourceFormatTest {
    private static final long LONGEST = 350;

    @BeforeAll
    static void needsAccessToTheCompiler() {
        CompilerAccess.assume();
    }

    @Test
    void every_source_file_is_laid_out_by_the_formatter() throws IOException {
        List<Path> sources = SourceFormatter.sources(Path.of("src"));

        List<Path> others =
                sources.parallelStream().filter(file -> !isLaidOut(file)).toList();

        assertThat(sources).isNotEmpty();
        assertThat(others)
                .as("files to be rewritten with: mvn -q -Pformat generate-sources")
                .isEmpty();
    }

    @Test
    void no_source_file_is_longer_than_350_lines() throws IOException {
        List<String> longer = SourceFormatter.sources(Path.of("src")).stream()
                .filter(file -> lines(file) > LONGEST)
                .map(file -> file + ": " + lines(file) + " lines")
                .toList();

        assertThat(longer)
                .as("files of more than %d lines, to be split by meaning", LONGEST)
                .isEmpty();
    }

    @Test
    void the_formatter_puts_code_right() throws FormatterException {
        assertThat(SourceFormatter.laidOut("""
            import java.util.Set;
            import java.util.List;
            class A { List<String>   names ; }
            """)).isEqualTo("""
                import java.util.List;

                class A {
                    List<String> names;
                }
                """);
    }

    @Test
    void an_import_that_only_a_markdown_comment_needs_stays() throws FormatterException {
        String source = """
            import java.util.List;

            /// A kind of [List].
            class A {}
            """;

        assertThat(SourceFormatter.laidOut(source)).isEqualTo(source);
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLaidOut(Path file) {
        try {
            String source = Files.readString(file);
            return source.equals(SourceFormatter.laidOut(source));
        } catch (FormatterException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
