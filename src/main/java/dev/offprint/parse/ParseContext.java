package dev.offprint.parse;

import dev.offprint.model.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known about an input apart from its content. The page's own statements take precedence, except for
/// copied text: its date has no year, and the user's edition is more reliable.
///
/// @param requested the edition that was requested, or that the user chose; null when unknown
/// @param seenOn the latest day on which the page can have been captured, such as the file's date; dates without a
///     year lie on or before it
public record ParseContext(@Nullable Edition requested, LocalDate seenOn) {}
