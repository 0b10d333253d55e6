package dev.offprint.ui.timeline;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the timeline can offer when there is nothing to list: all of it is done elsewhere. Called on the toolkit's
/// thread, must not block.
///
/// @param days     fetches the days from the first to the second that are missing
/// @param lastDays fetches that many days up to today
/// @param openFile asks for saved pages to import
/// @param demo     opens the demonstration library
public record EmptyStateActions(
        Consumer<LocalDate> fetchDay,
        BiConsumer<LocalDate, LocalDate> days,
        Runnable refresh,
        Consumer<Integer> lastDays,
        Runnable openFile,
        Runnable demo) {}
