package dev.offprint.ui.reader;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What the reader pane shows in place of the abstract and its sections.
///
/// @param scrollOn scrolls by nearly a page; false at the end
/// @param focus    what takes the focus
public record ReaderOverlay(Node node, BooleanSupplier scrollOn, Supplier<Node> focus) {}
