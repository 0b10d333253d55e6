package dev.offprint.ui.shell;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// What the window can ask the rest of the program to do. Called on the toolkit's thread, so each hands its work to
/// other threads and
/// returns at once; what comes of it is told by [Shell#tell].
///
/// @param refresh     fetches whatever is due
/// @param fetchDay    fetches one day
/// @param fetchDays   fetches that many days up to today
/// @param importFiles imports saved pages
/// @param importText  imports copied text
/// @param open        opens an address in the browser
/// @param demo        opens the demonstration library
public record ShellActions(
        Runnable refresh,
        Consumer<LocalDate> fetchDay,
        Consumer<Integer> fetchDays,
        Consumer<List<Path>> importFiles,
        Consumer<String> importText,
        Consumer<URI> open,
        Runnable demo) {}
