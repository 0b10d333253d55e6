package dev.offprint.cli;

import dev.offprint.model.Message;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `offprint topic add`, `change` and `remove`.
final class TopicEdits {
    private TopicEdits() {}

    private static final String NAME = "What the topic is called, whatever the case.";
    private static final String QUERY = "As for offprint search; all of it has to be met.";
    private static final String COLOUR = "blue, green, orange, purple, red, teal, pink or grey.";

    private static Topic.Colour colour(String text) {
        var colour = Topic.Colour.parse(text);
        if (colour == null) {
            throw new TopicException(Message.of("topic.nocolour", text));
        }
        return colour;
    }

    @Command(name = "add", sortOptions = false, header = "Adds a topic.")
    static final class Add implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME", description = "What to call it.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "QUERY", description = QUERY)
        private String query = "";

        @Option(
                names = {"--colour", "--color"},
                paramLabel = "C",
                description = COLOUR)
        private @Nullable String colour;

        @Option(names = "--mute", description = "Leave its papers out of the stream.")
        private boolean mute;

        @Option(names = "--watch", description = "Tell of new papers in it.")
        private boolean watch;

        Add(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.with(session -> {
                session.library()
                        .editTopics(topics -> topics.add(
                                Topic.of(name, query, colour == null ? topics.leastUsedColour() : colour(colour))
                                        .withMuted(mute)
                                        .withWatched(watch)))
                        .join();
                return 0;
            });
        }
    }

    @Command(
            name = "change",
            sortOptions = false,
            header = "Changes a topic: what is named, and nothing else.",
            footer = {"", "  offprint topic change Diffusion --name \"Diffusion models\" --no-watch"})
    static final class Change implements Callable<Integer> {
        private final CommandContext context;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "NAME", description = NAME)
        private String name = "";

        @Option(names = "--name", paramLabel = "NEW", description = "Call it this.")
        private @Nullable String newName;

        @Option(names = "--query", paramLabel = "QUERY", description = QUERY)
        private @Nullable String query;

        @Option(
                names = {"--colour", "--color"},
                paramLabel = "C",
                description = COLOUR)
        private @Nullable String colour;

        @Option(names = "--mute", negatable = true, description = "Leave its papers out of the stream, or not.")
        private @Nullable Boolean mute;

        @Option(names = "--watch", negatable = true, description = "Tell of new papers in it, or not.")
        private @Nullable Boolean watch;

        @Option(names = "--place", paramLabel = "N", description = "Move it to this place, counted from 1.")
        private @Nullable Integer place;

        Change(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            if (newName == null && query == null && colour == null && mute == null && watch == null && place == null) {
                throw new ParameterException(spec.commandLine(), "Say what to change, such as --query or --mute.");
            }
            return context.with(session -> {
                session.library()
                        .editTopics(topics -> {
                            var changed = topics.change(name, this::changed);
                            return place == null ? changed : changed.move(newName == null ? name : newName, place - 1);
                        })
                        .join();
                return 0;
            });
        }

        private Topic changed(Topic topic) {
            return new Topic(
                    topic.id(),
                    newName == null ? topic.name() : newName,
                    query == null ? topic.query() : query,
                    colour == null ? topic.colour() : colour(colour),
                    mute == null ? topic.muted() : mute,
                    watch == null ? topic.watched() : watch);
        }
    }

    @Command(
            name = "remove",
            header = "Removes a topic; its papers stay. offprint undo brings it back.",
            footer = {"", "  offprint topic remove Diffusion"})
    static final class Remove implements Callable<Integer> {
        private final CommandContext context;

        @Parameters(index = "0", paramLabel = "NAME", description = NAME)
        private String name = "";

        Remove(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.with(session -> {
                session.library().editTopics(topics -> topics.remove(name)).join();
                return 0;
            });
        }
    }
}
