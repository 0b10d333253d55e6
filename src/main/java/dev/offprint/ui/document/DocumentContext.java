package dev.offprint.ui.document;

import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.Localization;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the nodes of a paper's blocks need.
///
/// @param pictures the file of a picture by the address that the page has of it; null where it is missing
/// @param open     follows a link within the paper or out of it
/// @param enlarge  shows a picture large
record DocumentContext(
        FormulaImageCache formulas,
        Function<String, @Nullable Path> pictures,
        Consumer<URI> open,
        Consumer<Path> enlarge,
        Localization texts) {}
