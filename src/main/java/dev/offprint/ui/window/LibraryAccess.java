package dev.offprint.ui.window;

import dev.offprint.images.ThumbnailSource;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import dev.offprint.ui.reader.PaperAccess;
import dev.offprint.ui.searchbox.SearchHistory;
import dev.offprint.ui.searchbox.SuggestionSource;
import dev.offprint.ui.sidebar.SidebarCounts;
import dev.offprint.ui.timeline.ListAccess;
import dev.offprint.ui.topics.TopicAccess;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The library as the window sees it.
///
/// @param lists      asked from `ask` threads
/// @param papers     asked from `ask` threads
/// @param similar    what is like a paper; asked from `ask` threads
/// @param reason     why a paper is recommended; asked from `ask` threads
/// @param suggesting ways to go on with a half-typed query; asked from `ask` threads
/// @param searches   what was searched for before
/// @param counts     asked from `ask` threads
/// @param indexLag   how many changes the index is behind the store; asked from `ask` threads
/// @param topics     told and asked as it says itself
/// @param pictures   asked from the toolkit's thread
/// @param onChange   begins to tell of changes, from any thread, and answers the way to stop it
public record LibraryAccess(
        ListAccess lists,
        PaperAccess papers,
        LongFunction<SimilarPapers> similar,
        LongFunction<RecommendationReason> reason,
        SuggestionSource suggesting,
        SearchHistory searches,
        Supplier<SidebarCounts> counts,
        LongSupplier indexLag,
        ActionExecutor acts,
        TopicAccess topics,
        ThumbnailSource pictures,
        Function<Runnable, Runnable> onChange) {}
