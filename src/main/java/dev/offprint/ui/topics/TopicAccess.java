package dev.offprint.ui.topics;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicMatch;
import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.library.TopicSuggestion;
import dev.offprint.model.TopicList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// What the window asks of the topics.
public interface TopicAccess {
    /// From `ask` threads; may block.
    TopicCounts counts();

    /// What a query would have caught, week by week up to that of `today`. From `ask` threads; may block.
    TopicPreview trial(String query, LocalDate today);

    /// Topics that the starred papers suggest, best first. From `ask` threads; may block for tenths of a second.
    List<TopicSuggestion> ideas();

    /// The topics that a paper falls under, and why. From `ask` threads; may block.
    List<TopicMatch> reasons(long key);

    /// Changes the topics. Returns at once, and completes when the store has it.
    CompletableFuture<Long> edit(UnaryOperator<TopicList> edit);

    /// Adds the set to begin with, as [#edit] does.
    CompletableFuture<Long> addStarters();

    /// What is new in watched topics; telling it counts as told, and on one day it is told once. From `ask` threads;
    /// may block.
    TopicNews news(LocalDate today);
}
