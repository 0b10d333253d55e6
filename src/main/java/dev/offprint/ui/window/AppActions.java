package dev.offprint.ui.window;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the window can ask the rest of the program to do. Called on the toolkit's thread, so each hands its work to
/// other threads and returns at once; what comes of it is told by [MainWindow#tell].
///
/// @param refresh     fetches whatever is due
/// @param fetchDay    fetches one day
/// @param fetchDays   fetches that many days up to today
/// @param fetchRange  fetches the days from the first to the second that are missing, newest first
/// @param importFiles imports saved pages
/// @param importText  imports copied text
/// @param export      writes the papers with these keys into a file, whose name says the format
/// @param open        opens an address in the browser
/// @param backup      makes a dated copy of the library
/// @param rebuild     builds the index anew
/// @param demo        opens the demonstration library
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
        Runnable demo) {}
