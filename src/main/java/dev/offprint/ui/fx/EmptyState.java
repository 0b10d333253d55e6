package dev.offprint.ui.fx;

import dev.offprint.model.HighlightedText;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/// What a pane shows when it has nothing else to show: a picture, what is going on in a few words, why, and the next
/// step.
public final class EmptyState extends VBox {
    private final FlowPane steps = new FlowPane();

    public EmptyState(Ikon picture, String headline, String why) {
        var title = new HighlightedLabel("placard-title", 0);
        title.show(HighlightedText.plain(headline));
        var text = new HighlightedLabel("placard-text", 0);
        text.show(HighlightedText.plain(why));
        steps.getStyleClass().add("placard-steps");
        steps.setAlignment(Pos.CENTER);
        getStyleClass().add("placard");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(headline + " " + why);
        getChildren().addAll(Icons.icon(picture, "placard-icon"), title, text, steps);
    }

    /// A further line, smaller: the reason in somebody else's words.
    public EmptyState detail(String text) {
        var detail = new HighlightedLabel("placard-detail", 0);
        detail.show(HighlightedText.plain(text));
        getChildren().add(getChildren().indexOf(steps), detail);
        return this;
    }

    /// Where the keyboard goes: the step to take, else the placard itself.
    public Node focusTarget() {
        return steps.getChildren().isEmpty() ? this : steps.getChildren().getFirst();
    }

    /// Offers a next step; the first one offered is the one to take.
    public EmptyState step(String name, Runnable action) {
        var button = new Button(name);
        if (steps.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> action.run());
        steps.getChildren().add(button);
        return this;
    }
}
