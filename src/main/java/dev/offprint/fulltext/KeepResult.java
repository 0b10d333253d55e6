package dev.offprint.fulltext;

import dev.offprint.model.KeptPaper;
import dev.offprint.model.Message;

/// What came of fetching a whole paper.
public sealed interface KeepResult {
    /// It is on disk.
    ///
    /// @param missing figures that could not be had
    record Kept(KeptPaper paper, int missing) implements KeepResult {}

    /// @param reason one plain sentence
    /// @param again  whether it may be there another time
    record Failed(Message reason, boolean again) implements KeepResult {}

    /// There was no network, or none to this server: nothing is known of the paper, and it is due as before.
    ///
    /// @param reason one plain sentence
    record Unreachable(Message reason) implements KeepResult {}

    /// Stopped before it was whole; the next attempt goes on from there.
    record Stopped() implements KeepResult {}
}
