package dev.offprint.ui.document;

import dev.offprint.document.BlockText;
import dev.offprint.document.DocumentBlock;
import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The headings of a paper and its figures and tables; the section that is being read is marked.
final class OutlineView extends ScrollPane {
    private final List<Integer> positions = new ArrayList<>();
    private final List<Button> entries = new ArrayList<>();

    OutlineView(List<DocumentBlock> blocks, Consumer<String> jump, Localization texts) {
        var column = new VBox();
        column.getStyleClass().add("document-outline-list");
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof DocumentBlock.Heading heading && heading.level() > 0) {
                var entry = new Button(BlockText.of(heading).replaceAll("\\$", ""));
                entry.getStyleClass()
                        .setAll("button", "flat", "outline-entry", "outline-level-" + Math.min(heading.level(), 4));
                entry.setMaxWidth(Double.MAX_VALUE);
                entry.setOnAction(_ -> jump.accept(heading.id()));
                column.getChildren().add(entry);
                entries.add(entry);
                positions.add(i);
            }
        }
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(texts.of("document.outline"));
        getStyleClass().addAll("document-outline", "plain-scroll");
    }

    /// @param block index of the first block in view
    void showCurrent(int block) {
        int current = -1;
        for (int i = 0; i < positions.size() && positions.get(i) <= block; i++) {
            current = i;
        }
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("current"), i == current);
        }
    }
}
