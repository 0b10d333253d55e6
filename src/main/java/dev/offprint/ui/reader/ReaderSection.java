package dev.offprint.ui.reader;

import javafx.scene.Node;

/// A section of the paper's page. [ReaderView] lists the sections: a new one is a class and a line there.
interface ReaderSection {
    /// The node in the column, always the same one; it hides itself (see [#setPresent]) without content.
    Node node();

    /// Shows a paper. Called again for the same paper whenever its data may have changed, for example its marks, so
    /// unchanged parts should keep their state: selection, focus, expansion.
    void show(OpenPaper reading);

    /// Called when no paper is shown any more or the window closes: saves unsaved input.
    default void save() {}

    /// Shows or hides a node; a hidden one takes no space.
    static void setPresent(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
