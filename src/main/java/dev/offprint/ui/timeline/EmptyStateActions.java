package dev.offprint.ui.timeline;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The actions of the placeholders in the timeline. Called on the JavaFX application thread; must not block.
///
/// @param days     fetches the missing days of a range (first, last)
/// @param lastDays fetches that many days up to today
/// @param openFile opens the file dialog for saved pages
/// @param demo     opens the demonstration library
public record EmptyStateActions(
        Consumer<LocalDate> fetchDay,
        BiConsumer<LocalDate, LocalDate> days,
        Runnable refresh,
        Consumer<Integer> lastDays,
        Runnable openFile,
        Runnable demo) {}
