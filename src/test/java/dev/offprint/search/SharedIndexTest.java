package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.LibraryDelta;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.spans.SpanQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window and command lines have one library open at once: one of them writes the index, all of them read it.
final class SharedIndexTest {
    @TempDir
    private Path folder;

    /// The other process: takes the index, and does line by line what it is told.
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            try (var index = SearchIndex.open(Path.of(arguments[0]));
                    var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (var line = told.readLine(); line != null; line = told.readLine()) {
                    System.out.println(answer(index, line));
                }
            }
        }

        private static String answer(SearchIndex index, String line) {
            switch (line) {
                case "write" -> {
                    return Boolean.toString(index.writable());
                }
                case "follow" -> index.follow(SamplePapers.delta(SamplePapers.library()));
                case "commit" -> index.commit();
                default -> throw new IllegalArgumentException(line);
            }
            return "done";
        }
    }

    @Test
    void while_one_process_writes_the_other_reads_its_commits_and_takes_over_when_it_is_gone()
            throws IOException, InterruptedException {
        var other = start();
        try (var index = SearchIndex.open(folder);
                var answers = other.inputReader();
                var orders = other.outputWriter()) {
            assertThat(tell(orders, answers, "write")).isEqualTo("true");
            assertThat(index.writable()).isFalse();
            tell(orders, answers, "follow");
            index.refresh();
            assertThat(index.size()).isZero();
            tell(orders, answers, "commit");
            index.refresh();
            assertThat(index.size()).isEqualTo(26);
            assertThat(index.sequence()).isEqualTo(26);
            assertThat(index.searchable()).isEqualTo(26);

            other.destroyForcibly();
            other.waitFor();
            assertThat(index.writable()).isTrue();
            index.follow(SamplePapers.delta(List.of(SamplePapers.paper(27, "Tides", "The moon"))));
            index.refresh();
            assertThat(index.size()).isEqualTo(27);
        } finally {
            other.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx128m", "-cp", classPath(), Other.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Where the classes that the other process needs come from, however this one was started.
    private static String classPath() {
        return Stream.of(
                        SearchIndex.class,
                        Other.class,
                        LibraryDelta.class,
                        IndexWriter.class,
                        ASCIIFoldingFilter.class,
                        SpanQuery.class,
                        Nullable.class)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String tell(Writer orders, BufferedReader answers, String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        return answers.readLine();
    }
}
