package dev.offprint.parse;

import dev.offprint.model.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of some bytes apart from what is in them. What a page says of itself comes first, except for
/// copied text, whose date has no year and which the reader knows better.
///
/// @param asked the edition that was asked for, or that the reader names; null when unknown
/// @param seenOn the day on which the page was last seen at the latest, such as a file's own date: dates
///     without a year lie before it
public record ParseContext(@Nullable Edition asked, LocalDate seenOn) {}
