package dev.offprint.ui.reader;

import dev.offprint.model.Highlight;
import dev.offprint.model.ReaderAction;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The actions of the reader pane, which do the same as the keys. Called on the JavaFX application thread; must not
/// block.
///
/// @param seen         marks the new version or the withdrawal as seen
/// @param received     toggles between received and repaired texts
/// @param fullText     shows the whole paper, or its abstract again
/// @param open         opens an address in the browser
/// @param searchAuthor searches for the papers of an author
/// @param openHighlight shows the whole paper where a passage is marked
/// @param marks        tags the paper, or stores its note
/// @param tags         all existing tags
/// @param back         returns the focus to the list
public record ReaderActions(
        Runnable star,
        Runnable read,
        Runnable dismiss,
        Runnable seen,
        Runnable received,
        Runnable fullText,
        Consumer<URI> open,
        Consumer<String> searchAuthor,
        Consumer<Highlight> openHighlight,
        Marker marks,
        Supplier<List<String>> tags,
        Runnable back) {
    /// Stores an action on a paper.
    @FunctionalInterface
    public interface Marker {
        /// Completes on the JavaFX application thread when the action is stored, exceptionally when it is not.
        CompletableFuture<?> mark(ReaderAction action, long paper);
    }
}
