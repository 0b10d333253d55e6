package dev.offprint.ui.topics;

import dev.offprint.model.Topic;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The window's actions for topics. Called on the JavaFX application thread.
///
/// @param open   opens a topic's papers
/// @param edit   opens the topic editor; null for a new topic
/// @param search runs a search, newest first
public record TopicsActions(Consumer<Topic> open, Consumer<@Nullable Topic> edit, Consumer<String> search) {}
