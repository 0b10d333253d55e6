package dev.offprint.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The fields of the query language, by the name before the colon, with an example for hints.
enum Name {
    TITLE("title:diffusion"),
    ABSTRACT("abstract:diffusion"),
    AUTHOR("author:hinton"),
    TAG("tag:later"),
    KEYWORD("keyword:diffusion"),
    ORG("org:university"),
    ID("id:2405.12345"),
    TOPIC("topic:agents"),
    SOURCE("source:huggingface"),
    DATE("date:2025-05-22, date:2025-05 or date:2025-05-01..2025-05-31"),
    AFTER("after:2025-05-01"),
    BEFORE("before:2025-05-01"),
    UPVOTES("upvotes:>50"),
    STARS("stars:>=100"),
    COMMENTS("comments:>5"),
    HAS("has:code, has:note, has:pdf or has:summary"),
    IS("is:starred, is:unread, is:read, is:dismissed, is:new, is:updated or is:withdrawn");

    private final String example;

    Name(String example) {
        this.example = example;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    String example() {
        return example;
    }

    static @Nullable Name read(String text) {
        for (var name : values()) {
            if (name.name().equalsIgnoreCase(text)) {
                return name;
            }
        }
        return null;
    }

    /// The name that somebody may have meant, at most two letters away; null when none is near.
    static @Nullable Name near(String text) {
        Name nearest = null;
        int least = Math.min(3, (text.length() + 1) / 2);
        for (var name : values()) {
            int distance = Edits.between(text.toLowerCase(Locale.ROOT), name.text());
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }
}
