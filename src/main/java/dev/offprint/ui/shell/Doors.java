package dev.offprint.ui.shell;

import dev.offprint.model.Reason;
import dev.offprint.model.Similar;
import dev.offprint.ui.reader.Papers;
import dev.offprint.ui.sidebar.Counts;
import dev.offprint.ui.timeline.Lists;
import dev.offprint.ui.timeline.PaperPictures;
import dev.offprint.ui.topics.TopicDoor;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The library as the window sees it.
///
/// @param lists     asked from `ask` threads
/// @param papers    asked from `ask` threads
/// @param similar   what is like a paper; asked from `ask` threads
/// @param reason    why a paper is recommended; asked from `ask` threads
/// @param suggesting ways to go on with a half-typed query; asked from `ask` threads
/// @param searches  what was searched for before
/// @param counts    asked from `ask` threads
/// @param indexLag  how many changes the index is behind the store; asked from `ask` threads
/// @param topics    told and asked as it says itself
/// @param pictures  asked from the toolkit's thread
/// @param onChange  begins to tell of changes, from any thread, and answers the way to stop it
public record Doors(
        Lists lists,
        Papers papers,
        LongFunction<Similar> similar,
        LongFunction<Reason> reason,
        Suggesting suggesting,
        Searches searches,
        Supplier<Counts> counts,
        LongSupplier indexLag,
        Acts acts,
        TopicDoor topics,
        PaperPictures pictures,
        Function<Runnable, Runnable> onChange) {}
