package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import org.jspecify.annotations.Nullable;

/// How reading ended. What was found before stays found in every case.
public sealed interface ParseResult {
    /// Read to its end.
    ///
    /// @param edition the one list that the page says it is; null when it says none, or several
    /// @param cut whether the list stops where its source is known to stop, so that there may be more of it
    record Whole(InputFormat form, @Nullable Edition edition, boolean cut) implements ParseResult {}

    /// Read in part: then it ended or made no sense any more.
    ///
    /// @param why a sentence
    record Broken(InputFormat form, Message why) implements ParseResult {}

    /// Nothing in it is a paper.
    ///
    /// @param why a sentence: `This is a JPEG image, not a page of papers.`
    record Unreadable(Message why) implements ParseResult {}

    /// A page by which the source wants to find out whether a person is asking; it holds no papers.
    record Challenge() implements ParseResult {}
}
