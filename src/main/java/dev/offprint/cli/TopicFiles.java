package dev.offprint.cli;

import dev.offprint.library.LibraryApi;
import dev.offprint.library.TopicFile;
import dev.offprint.library.Topics;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.model.TopicList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offprint topic export`, `import` and `starters`.
final class TopicFiles {
    private TopicFiles() {}

    /// Adds and changes topics from a file, and counts the changes.
    private static int merge(CommandContext context, TopicFile file) {
        return context.with(session -> {
            edit(context, session.library(), file::onto);
            return 0;
        });
    }

    private static void edit(CommandContext context, LibraryApi library, UnaryOperator<TopicList> edit) {
        var before = library.readTopics();
        library.editTopics(edit).join();
        context.out.println(report(before, library.readTopics()));
    }

    private static String report(TopicList before, TopicList after) {
        int added = after.topics().size() - before.topics().size();
        long changed =
                after.topics().stream().filter(topic -> changed(before, topic)).count();
        return added + " added, " + changed + " changed; " + after.topics().size() + " topics.";
    }

    private static boolean changed(TopicList before, Topic topic) {
        return before.topics().stream().anyMatch(old -> old.id() == topic.id() && !old.equals(topic));
    }

    @Command(
            name = "export",
            header = "Writes all topics as a text that can be read, edited and imported.",
            footer = {"", "  offprint topic export topics.txt"})
    static final class Export implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "Default: standard output.")
        private @Nullable Path file;

        Export(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.with(session -> {
                var text = TopicFile.write(session.library().readTopics());
                if (file == null) {
                    context.out.print(text);
                    return 0;
                }
                try {
                    Files.writeString(file, text);
                    return 0;
                } catch (IOException failure) {
                    return context.fail("The file " + file + " cannot be written (" + failure.getMessage()
                            + "): choose another place.");
                }
            });
        }
    }

    @Command(
            name = "import",
            header = "Adds topics from a text such as export writes; those of the same name are changed.",
            footer = {"", "  offprint topic import topics.txt", "  offprint topic import -"})
    static final class Import implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "FILE", description = "- is standard input.")
        private String file = "";

        Import(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            try {
                var bytes = file.equals("-") ? context.in.readAllBytes() : Files.readAllBytes(Path.of(file));
                var text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return merge(context, TopicFile.read(text));
            } catch (TopicException wrong) {
                return context.fail(file + ", " + wrong.sentence().replaceFirst("^Line", "line"));
            } catch (CharacterCodingException _) {
                return context.fail(file + " is no text in UTF-8: save it as one.");
            } catch (IOException failure) {
                return context.fail("The file " + file + " cannot be read: " + failure.getMessage() + ".");
            }
        }
    }

    @Command(
            name = "starters",
            header = "Adds a set of machine-learning topics to begin with; those that you have stay as they are.")
    static final class Starters implements Callable<Integer> {
        private final CommandContext context;

        Starters(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.with(session -> {
                edit(context, session.library(), Topics::withStarters);
                return 0;
            });
        }
    }
}
