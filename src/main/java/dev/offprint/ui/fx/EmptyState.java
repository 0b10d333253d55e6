package dev.offprint.ui.fx;

import dev.offprint.model.HighlightedText;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/// The placeholder of a pane without content: an icon, a headline, an explanation, and the next actions.
public final class EmptyState extends VBox {
    private final FlowPane actions = new FlowPane();

    public EmptyState(Ikon icon, String headline, String explanation) {
        var title = new HighlightedLabel("placard-title", 0);
        title.show(HighlightedText.plain(headline));
        var text = new HighlightedLabel("placard-text", 0);
        text.show(HighlightedText.plain(explanation));
        actions.getStyleClass().add("placard-steps");
        actions.setAlignment(Pos.CENTER);
        getStyleClass().add("placard");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(headline + " " + explanation);
        getChildren().addAll(Icons.icon(icon, "placard-icon"), title, text, actions);
    }

    /// Adds a further, smaller line, for example the error message of a server.
    public EmptyState addDetail(String text) {
        var detail = new HighlightedLabel("placard-detail", 0);
        detail.show(HighlightedText.plain(text));
        getChildren().add(getChildren().indexOf(actions), detail);
        return this;
    }

    /// The node that takes the keyboard focus: the first action, else the placeholder itself.
    public Node focusTarget() {
        return actions.getChildren().isEmpty() ? this : actions.getChildren().getFirst();
    }

    /// Adds a button; the first one is the default action.
    public EmptyState action(String name, Runnable action) {
        var button = new Button(name);
        if (actions.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> action.run());
        actions.getChildren().add(button);
        return this;
    }
}
