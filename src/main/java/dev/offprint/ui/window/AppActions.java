package dev.offprint.ui.window;

import dev.offprint.images.ThumbnailSource;
import dev.offprint.library.TopicNews;
import dev.offprint.ui.searchbox.SearchHistory;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The actions of the window that other parts of the program perform. Called on the JavaFX application thread; each
/// starts background work and returns at once. Results arrive through [MainWindow#tell].
///
/// @param refresh     fetches whatever is due
/// @param fetchDay    fetches one day
/// @param fetchDays   fetches that many days up to today
/// @param fetchRange  fetches the missing days of a range (first, last), newest first
/// @param importFiles imports saved pages
/// @param importText  imports copied text
/// @param export      writes the papers with these keys into a file, whose extension selects the format
/// @param open        opens an address in the browser
/// @param backup      makes a dated backup copy of the library
/// @param rebuild     rebuilds the search index
/// @param demo        opens the demonstration library
/// @param announce    shows what is new in watched topics outside the window
/// @param pictures    loads the pictures of papers
/// @param searches    keeps recent searches
public record AppActions(
        Runnable refresh,
        Consumer<LocalDate> fetchDay,
        Consumer<Integer> fetchDays,
        BiConsumer<LocalDate, LocalDate> fetchRange,
        Consumer<List<Path>> importFiles,
        Consumer<String> importText,
        BiConsumer<Path, long[]> export,
        Consumer<URI> open,
        Runnable backup,
        Runnable rebuild,
        Runnable demo,
        Consumer<TopicNews> announce,
        ThumbnailSource pictures,
        SearchHistory searches) {}
