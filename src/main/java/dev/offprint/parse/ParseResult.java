package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import org.jspecify.annotations.Nullable;

/// Result of parsing. Entries emitted before the end are valid in every case.
public sealed interface ParseResult {
    /// The input was read to its end.
    ///
    /// @param edition the list that the page states it is; null when it states none or several
    /// @param truncated whether the list ends where its source is known to truncate lists, so that more papers may
    ///     exist
    record Complete(InputFormat format, @Nullable Edition edition, boolean truncated) implements ParseResult {}

    /// The input was read in part, then ended or became invalid.
    ///
    /// @param reason a sentence
    record Partial(InputFormat format, Message reason) implements ParseResult {}

    /// The input contains no papers.
    ///
    /// @param reason a sentence: `This is a JPEG image, not a page of papers.`
    record Unreadable(Message reason) implements ParseResult {}

    /// A page with which the source checks for a human visitor; it contains no papers.
    record Challenge() implements ParseResult {}
}
