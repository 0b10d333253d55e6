package dev.offprint.ui.reader;

import java.net.URI;
import java.util.function.Consumer;

/// What a click in the reader does to the paper on screen; the same as the keys do. Called on the toolkit's thread,
/// must not block.
///
/// @param open opens an address in the browser
public record ReaderActions(Runnable star, Runnable read, Runnable dismiss, Consumer<URI> open) {}
