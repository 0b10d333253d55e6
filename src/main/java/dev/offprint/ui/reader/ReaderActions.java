package dev.offprint.ui.reader;

import java.net.URI;
import java.util.function.Consumer;

/// What a click in the reader does to the paper on screen; the same as the keys do. Called on the toolkit's thread,
/// must not block.
///
/// @param received shows texts as they were received, or mended again
/// @param open     opens an address in the browser
/// @param papersOf searches for the papers of an author
public record ReaderActions(
        Runnable star,
        Runnable read,
        Runnable dismiss,
        Runnable received,
        Consumer<URI> open,
        Consumer<String> papersOf) {}
