package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Saying;
import org.jspecify.annotations.Nullable;

/// How reading ended. What was found before stays found in every case.
public sealed interface Outcome {
    /// Read to its end.
    ///
    /// @param edition the one list that the page says it is; null when it says none, or several
    /// @param cut whether the list stops where its source is known to stop, so that there may be more of it
    record Whole(Form form, @Nullable Edition edition, boolean cut) implements Outcome {}

    /// Read in part: then it ended or made no sense any more.
    ///
    /// @param why a sentence
    record Broken(Form form, Saying why) implements Outcome {}

    /// Nothing in it is a paper.
    ///
    /// @param why a sentence: `This is a JPEG image, not a page of papers.`
    record Unreadable(Saying why) implements Outcome {}

    /// A page by which the source wants to find out whether a person is asking; it holds no papers.
    record Challenge() implements Outcome {}
}
