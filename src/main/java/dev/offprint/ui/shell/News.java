package dev.offprint.ui.shell;

import dev.offprint.model.Saying;
import dev.offprint.ui.activities.Activity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that goes on elsewhere in the program and that the window shows.
public sealed interface News {
    /// The fetch is over.
    ///
    /// @param added   how many papers are new
    /// @param updated how many papers are known better now
    /// @param offline whether the source could not be reached
    /// @param trouble why it did not work, in one sentence; null when it did
    record Fetched(
            Instant at,
            int added,
            int updated,
            boolean offline,
            @Nullable Saying trouble) implements News {}

    /// A piece of work goes on, or has ended.
    record Doing(Activity activity) implements News {}

    /// The import is over.
    ///
    /// @param trouble what could not be read, in one sentence; null when all could
    record Imported(
            int added,
            int updated,
            int unchanged,
            int rejected,
            @Nullable Saying trouble) implements News {}

    /// Papers were written into a file, or could not be.
    ///
    /// @param papers how many
    record Exported(String file, int papers, boolean failed) implements News {}

    /// From now on nothing is asked of any network, or it is again.
    record Offline(boolean set) implements News {}

    /// Something did not work.
    ///
    /// @param saying what happened and what to do
    record Trouble(Saying saying) implements News {}
}
