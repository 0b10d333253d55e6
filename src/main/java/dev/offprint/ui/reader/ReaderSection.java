package dev.offprint.ui.reader;

import javafx.scene.Node;

/// A part of the page of a paper. [ReaderView] has the column of them: another part is a class and a line there.
interface ReaderSection {
    /// What stands in the column, always the same node; it takes itself out (see [#present]) when it has nothing to
    /// show.
    Node node();

    /// Shows a paper. The same paper comes again whenever something about it may have changed, its marks for one, so
    /// what has not changed should stay as it is: a selection, the keyboard, what was unfolded.
    void show(OpenPaper reading);

    /// No paper is shown any more, or the window closes: what is not stored yet must be now.
    default void leave() {}

    /// Puts a node into the column, or takes it out with the gap before it.
    static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
