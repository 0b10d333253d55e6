package dev.offprint.ui.document;

import dev.offprint.document.DocumentBlock.Reference;
import dev.offprint.ui.fx.Localization;
import java.net.URI;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small card on a cited paper: what it is, and the ways to it. Esc or a click elsewhere closes it.
final class CitationCard {
    private final StackPane over;
    private final Consumer<String> jump;
    private final Consumer<URI> open;
    private final Consumer<String> library;
    private final Localization texts;
    private @Nullable Region shown;

    /// @param over    what the card lies on
    /// @param jump    goes to an entry of the bibliography
    /// @param library looks for a paper in the library
    CitationCard(
            StackPane over, Consumer<String> jump, Consumer<URI> open, Consumer<String> library, Localization texts) {
        this.over = over;
        this.jump = jump;
        this.open = open;
        this.library = library;
        this.texts = texts;
    }

    void show(Reference reference) {
        close();
        var card = new VBox();
        card.getStyleClass().add("citation-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        var known = !reference.title().isEmpty();
        card.getChildren()
                .add(label(known ? reference.title() : reference.text().plain(), "citation-title"));
        if (known) {
            var facts = reference.year() == null ? reference.authors() : reference.authors() + " · " + reference.year();
            card.getChildren().add(label(facts, "citation-facts"));
        }
        var steps = new FlowPane();
        steps.getStyleClass().add("citation-steps");
        steps.getChildren().add(step("document.citation.entry", () -> jump.accept(reference.id())));
        var id = reference.arxivId() == null ? reference.doi() : reference.arxivId();
        if (id != null) {
            steps.getChildren().add(step("document.citation.library", () -> library.accept(id)));
        }
        if (reference.arxivId() != null) {
            steps.getChildren()
                    .add(step("document.citation.open", () -> openAt("https://arxiv.org/abs/" + reference.arxivId())));
        } else if (reference.doi() != null) {
            steps.getChildren().add(step("document.citation.open", () -> openAt("https://doi.org/" + reference.doi())));
        }
        card.getChildren().add(steps);
        StackPane.setAlignment(card, Pos.BOTTOM_CENTER);
        over.getChildren().add(card);
        shown = card;
        steps.getChildren().getFirst().requestFocus();
    }

    private void openAt(String address) {
        try {
            open.accept(URI.create(address));
        } catch (IllegalArgumentException _) {
            library.accept(address); // no address that a browser takes
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private Button step(String key, Runnable action) {
        var step = new Button(texts.of(key));
        step.setOnAction(_ -> {
            close();
            action.run();
        });
        return step;
    }

    /// Whether there was one.
    boolean close() {
        var card = shown;
        if (card != null) {
            over.getChildren().remove(card);
            shown = null;
        }
        return card != null;
    }
}
