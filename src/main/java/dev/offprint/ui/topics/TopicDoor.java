package dev.offprint.ui.topics;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicIdea;
import dev.offprint.library.TopicReason;
import dev.offprint.library.TopicTrial;
import dev.offprint.library.WatchNews;
import dev.offprint.model.TopicList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// What the window asks of the topics.
public interface TopicDoor {
    /// From `ask` threads; may block.
    TopicCounts counts();

    /// What a query would have caught, week by week up to that of `today`. From `ask` threads; may block.
    TopicTrial trial(String query, LocalDate today);

    /// Topics that the starred papers suggest, best first. From `ask` threads; may block for tenths of a second.
    List<TopicIdea> ideas();

    /// The topics that a paper falls under, and why. From `ask` threads; may block.
    List<TopicReason> reasons(long key);

    /// Changes the topics. Returns at once, and completes when the store has it.
    CompletableFuture<Long> edit(UnaryOperator<TopicList> edit);

    /// Adds the set to begin with, as [#edit] does.
    CompletableFuture<Long> addStarters();

    /// What is new in watched topics; telling it counts as told, and on one day it is told once. From `ask` threads;
    /// may block.
    WatchNews news(LocalDate today);
}
