package dev.offprint.ui.topics;

import dev.offprint.model.Topic;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the topics' section asks of the window. Called on the toolkit's thread.
///
/// @param open   shows a topic's papers
/// @param edit   opens the sheet for a topic; null for a new one
/// @param search searches for a query, newest first
public record TopicsActions(Consumer<Topic> open, Consumer<@Nullable Topic> edit, Consumer<String> search) {}
