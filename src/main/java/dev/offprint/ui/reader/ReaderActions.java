package dev.offprint.ui.reader;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a click in the reader does to the paper on screen; the same as the keys do. Called on the toolkit's thread,
/// must not block.
///
/// @param seen     takes note of its new version, or of its withdrawal
/// @param received shows texts as they were received, or mended again
/// @param open     opens an address in the browser
/// @param papersOf searches for the papers of an author
/// @param marker   tags the paper, or stores its note
/// @param tags     all tags that there are
/// @param back     gives the keyboard back to the list
public record ReaderActions(
        Runnable star,
        Runnable read,
        Runnable dismiss,
        Runnable seen,
        Runnable received,
        Consumer<URI> open,
        Consumer<String> papersOf,
        MarkActions marker,
        Supplier<List<String>> tags,
        Runnable back) {}
