package dev.offprint.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The reader's topics in their order; each change returns a new list.
public record TopicList(List<Topic> topics) {
    public static final TopicList NONE = new TopicList(List.of());

    /// @throws TopicException if two topics have the same name
    public TopicList {
        topics = List.copyOf(topics);
        var names = new HashSet<String>();
        for (var topic : topics) {
            if (!names.add(Topic.foldedName(topic.name()))) {
                throw new TopicException(Message.of("topic.taken", topic.name()));
            }
        }
    }

    /// The topic with that name, regardless of case; null if there is none.
    public @Nullable Topic find(String name) {
        return topics.stream().filter(topic -> topic.hasName(name)).findFirst().orElse(null);
    }

    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    /// @throws TopicException if there is none
    public Topic get(String name) {
        var topic = find(name);
        if (topic == null) {
            throw new TopicException(Message.of("topic.unknown", name.strip()));
        }
        return topic;
    }

    /// Appends a topic.
    ///
    /// @throws TopicException if its name is taken
    public TopicList add(Topic topic) {
        var all = new ArrayList<>(topics);
        all.add(topic.withId(0));
        return new TopicList(all);
    }

    /// @throws TopicException if there is no topic with that name, or the new name is taken
    public TopicList change(String name, UnaryOperator<Topic> change) {
        int index = topics.indexOf(get(name));
        var all = new ArrayList<>(topics);
        all.set(index, change.apply(topics.get(index)).withId(topics.get(index).id()));
        return new TopicList(all);
    }

    /// @throws TopicException if there is no topic with that name
    public TopicList remove(String name) {
        var all = new ArrayList<>(topics);
        all.remove(get(name));
        return new TopicList(all);
    }

    /// Moves a topic to a position, counted from 0 and limited to the ends of the list.
    ///
    /// @throws TopicException if there is no topic with that name
    public TopicList move(String name, int place) {
        var topic = get(name);
        var all = new ArrayList<>(topics);
        all.remove(topic);
        all.add(Math.clamp(place, 0, all.size()), topic);
        return new TopicList(all);
    }

    /// Replaces topics of the same name and appends the others.
    public TopicList merge(List<Topic> others) {
        var merged = this;
        for (var other : others) {
            merged = merged.find(other.name()) == null ? merged.add(other) : merged.change(other.name(), _ -> other);
        }
        return merged;
    }

    /// The colour of the fewest topics, as the default of a new topic.
    public Topic.Colour leastUsedColour() {
        var rarest = Topic.Colour.BLUE;
        for (var colour : Topic.Colour.values()) {
            if (colour != Topic.Colour.GREY && count(colour) < count(rarest)) {
                rarest = colour;
            }
        }
        return rarest;
    }

    private long count(Topic.Colour colour) {
        return topics.stream().filter(topic -> topic.colour() == colour).count();
    }
}
