package dev.offprint.search.syntax;

import dev.offprint.model.EditDistance;
import dev.offprint.model.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The fields of the query language, by the name before the colon, with an example for hints.
public enum QueryField {
    TITLE("title:diffusion"),
    ABSTRACT("abstract:diffusion"),
    AUTHOR("author:hinton"),
    TAG("tag:later"),
    KEYWORD("keyword:diffusion"),
    ORG("org:university"),
    VENUE("venue:ICLR"),
    ID("id:2405.12345"),
    TOPIC("topic:agents"),
    SOURCE("source:huggingface"),
    DATE("date:2025-05-22 date:2025-05 date:2025-05-01..2025-05-31"),
    AFTER("after:2025-05-01"),
    BEFORE("before:2025-05-01"),
    UPVOTES("upvotes:>50"),
    STARS("stars:>=100"),
    COMMENTS("comments:>5"),
    HAS("has:code has:note has:pdf has:summary"),
    IS("is:starred is:unread is:read is:dismissed is:new is:updated is:withdrawn");

    /// With spaces between them.
    private final String examples;

    QueryField(String examples) {
        this.examples = examples;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `has:code, has:note, has:pdf or has:summary`.
    Message example() {
        var all = List.of(examples.split(" ", -1));
        var others = all.subList(0, all.size() - 1);
        return others.isEmpty()
                ? Message.text(examples)
                : Message.of("search.or", String.join(", ", others), all.getLast());
    }

    static @Nullable QueryField read(String text) {
        for (var name : values()) {
            if (name.name().equalsIgnoreCase(text)) {
                return name;
            }
        }
        return null;
    }

    /// The name that somebody may have meant, at most two letters away; null when none is near.
    static @Nullable QueryField near(String text) {
        QueryField nearest = null;
        int least = Math.min(3, (text.length() + 1) / 2);
        for (var name : values()) {
            int distance = EditDistance.between(text.toLowerCase(Locale.ROOT), name.text());
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }
}
