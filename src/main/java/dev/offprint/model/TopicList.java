package dev.offprint.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The reader's topics in their order, and what can be done to them; each such method answers another list.
public record TopicList(List<Topic> topics) {
    public static final TopicList NONE = new TopicList(List.of());

    /// @throws TopicException when two have the same name
    public TopicList {
        topics = List.copyOf(topics);
        var names = new HashSet<String>();
        for (var topic : topics) {
            if (!names.add(Topic.foldedName(topic.name()))) {
                throw new TopicException(Message.of("topic.taken", topic.name()));
            }
        }
    }

    /// The topic of that name, whatever its case; null when there is none.
    public @Nullable Topic find(String name) {
        return topics.stream().filter(topic -> topic.hasName(name)).findFirst().orElse(null);
    }

    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    /// @throws TopicException when there is none
    public Topic get(String name) {
        var topic = find(name);
        if (topic == null) {
            throw new TopicException(Message.of("topic.unknown", name.strip()));
        }
        return topic;
    }

    /// With this one at the end.
    ///
    /// @throws TopicException when its name is taken
    public TopicList add(Topic topic) {
        var all = new ArrayList<>(topics);
        all.add(topic.withId(0));
        return new TopicList(all);
    }

    /// @throws TopicException when there is none of that name, or the new name is taken
    public TopicList change(String name, UnaryOperator<Topic> change) {
        int index = topics.indexOf(get(name));
        var all = new ArrayList<>(topics);
        all.set(index, change.apply(topics.get(index)).withId(topics.get(index).id()));
        return new TopicList(all);
    }

    /// @throws TopicException when there is none of that name
    public TopicList remove(String name) {
        var all = new ArrayList<>(topics);
        all.remove(get(name));
        return new TopicList(all);
    }

    /// With the topic at another place, counted from 0; beyond the ends is at the end.
    ///
    /// @throws TopicException when there is none of that name
    public TopicList move(String name, int place) {
        var topic = get(name);
        var all = new ArrayList<>(topics);
        all.remove(topic);
        all.add(Math.clamp(place, 0, all.size()), topic);
        return new TopicList(all);
    }

    /// With all of these: in the place of the one with the same name, else at the end.
    public TopicList merge(List<Topic> others) {
        var merged = this;
        for (var other : others) {
            merged = merged.find(other.name()) == null ? merged.add(other) : merged.change(other.name(), _ -> other);
        }
        return merged;
    }

    /// The colour that the fewest topics have, so that a new one is told apart.
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
