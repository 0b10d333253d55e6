package dev.offprint.library;

import dev.offprint.model.Message;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.model.TopicList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Topics as a text that people read and write: the name in square brackets, then a line for each thing to be said.
///
///     # A line that begins with # is a remark.
///     [Token pruning]
///     query: "token pruning" OR "token merging"
///     colour: teal
///     watched: yes
///
/// The query alone is needed. A line that begins with a space goes on with the one before it.
public record TopicFile(List<Block> blocks) {
    private static final String HEAD = """
        # Topics of Offprint. The name in square brackets, then what to look for; colour, muted and watched may be
        # left out. Colours: %s.
        """.formatted(Topic.Colour.nameList());

    /// What a text says of one topic; null is what it does not say.
    ///
    /// @param line where it begins, counted from 1
    public record Block(
            int line,
            String name,
            String query,
            Topic.@Nullable Colour colour,
            @Nullable Boolean muted,
            @Nullable Boolean watched) {
        private Topic onto(Topic topic) {
            return topic.withName(name)
                    .withQuery(query)
                    .withColour(colour == null ? topic.colour() : colour)
                    .withMuted(muted == null ? topic.muted() : muted)
                    .withWatched(watched == null ? topic.watched() : watched);
        }
    }

    public TopicFile {
        blocks = List.copyOf(blocks);
    }

    /// @throws TopicException when a line cannot be understood, with its number
    public static TopicFile read(String text) {
        return new TopicFile(new Reader().read(text));
    }

    /// The topics with what the text says of them: the same text a second time changes nothing. What it does not say
    /// of a topic stays as it was.
    public TopicList onto(TopicList topics) {
        var merged = topics;
        for (var block : blocks) {
            merged = merged.find(block.name) == null
                    ? merged.add(block.onto(Topic.of(block.name, block.query, merged.leastUsedColour())))
                    : merged.change(block.name, block::onto);
        }
        return merged;
    }

    public static String write(TopicList topics) {
        var text = new StringBuilder(HEAD);
        for (var topic : topics.topics()) {
            text.append("\n[").append(topic.name()).append("]\n");
            text.append("query: ").append(topic.query()).append('\n');
            text.append("colour: ").append(topic.colour().text()).append('\n');
            if (topic.muted()) {
                text.append("muted: yes\n");
            }
            if (topic.watched()) {
                text.append("watched: yes\n");
            }
        }
        return text.toString();
    }

    /// Reads line by line what belongs to one name.
    private static final class Reader {
        private final List<Block> blocks = new ArrayList<>();
        private int number;
        private int begun;
        private @Nullable String name;
        private final StringBuilder query = new StringBuilder();
        private Topic.@Nullable Colour colour;
        private @Nullable Boolean muted;
        private @Nullable Boolean watched;
        private boolean inQuery;

        List<Block> read(String text) {
            for (var line : text.split("\\R", -1)) {
                number++;
                if (number == 1 && line.startsWith("\uFEFF")) {
                    line(line.substring(1));
                } else {
                    line(line);
                }
            }
            end();
            return blocks;
        }

        private void line(String line) {
            var plain = line.strip();
            if (plain.isEmpty() || line.startsWith("#")) {
                inQuery = false;
            } else if (Character.isWhitespace(line.charAt(0)) && inQuery) {
                query.append(' ').append(plain);
            } else if (plain.startsWith("[") && plain.endsWith("]")) {
                end();
                name = plain.substring(1, plain.length() - 1).strip();
                begun = number;
            } else {
                said(plain);
            }
        }

        private void said(String line) {
            int colon = line.indexOf(':');
            if (colon < 0 || name == null) {
                throw wrong(number, Message.of("topic.nohead"));
            }
            var value = line.substring(colon + 1).strip();
            inQuery = false;
            switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "query" -> {
                    query.append(value);
                    inQuery = true;
                }
                case "colour", "color" -> colour = colour(value);
                case "muted" -> muted = yes(value);
                case "watched" -> watched = yes(value);
                default -> throw wrong(number, Message.of("topic.nofield"));
            }
        }

        private Topic.Colour colour(String value) {
            var read = Topic.Colour.parse(value);
            if (read == null) {
                throw wrong(number, Message.of("topic.nocolour", value));
            }
            return read;
        }

        private boolean yes(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "yes", "true" -> true;
                case "no", "false" -> false;
                default -> throw wrong(number, Message.of("topic.yesorno"));
            };
        }

        private void end() {
            if (name != null) {
                var problem = Topic.problem(name, query.toString());
                if (problem != null) {
                    throw wrong(begun, problem);
                }
                blocks.add(new Block(begun, name, query.toString(), colour, muted, watched));
            }
            name = null;
            query.setLength(0);
            colour = null;
            muted = null;
            watched = null;
            inQuery = false;
        }

        private static TopicException wrong(int line, Message what) {
            return new TopicException(Message.of("topic.line", line, what));
        }
    }
}
