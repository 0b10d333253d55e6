package dev.offprint.ui.window;

import dev.offprint.model.InterestWeight;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What the program thinks that the reader likes: words, authors and organisations with their weights, each to be
/// pinned or muted, and a field for what the stars do not say. P and M act on the selected one. Esc or a click
/// outside closes it.
final class InterestsSheet extends ModalOverlay {
    private final InterestsModel model;
    private final ListView<InterestWeight> list = new ListView<>();
    private final TextField phrase = new TextField();

    InterestsSheet(InterestsModel model, Localization texts, Runnable onClose) {
        this.model = model;
        var title = new Label(texts.of("interests.title"));
        title.getStyleClass().add("sheet-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, Icons.button(BootstrapIcons.X, texts.of("interests.close"), onClose));
        head.setAlignment(Pos.CENTER_LEFT);
        phrase.setPromptText(texts.of("interests.add"));
        phrase.setAccessibleText(texts.of("interests.add"));
        phrase.setOnAction(_ -> {
            model.add(phrase.getText());
            phrase.clear();
        });
        list.setCellFactory(_ -> new InterestCell(texts, model::pin, model::mute));
        list.setPlaceholder(paragraph(texts.of("interests.none")));
        list.setAccessibleText(texts.of("interests.title"));
        list.getStyleClass().add("interests");
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        var keys = paragraph(texts.of("interests.keys"));
        keys.getStyleClass().add("interests-keys");
        var sheet = new VBox(head, paragraph(texts.of("interests.why")), phrase, list, keys);
        sheet.getStyleClass().addAll("key-sheet", "interests-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        initSheet(sheet, texts.of("interests.title"), onClose);
        closeOnOutsideClick(onClose);
        var following = model.all().subscribe(this::show);
        sceneProperty().addListener((_, _, now) -> {
            if (now == null) {
                following.unsubscribe(); // the model outlives the sheet
            }
        });
        model.open();
    }

    /// The arrow keys move through the interests.
    Node focusTarget() {
        return list;
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// The selected interest stays selected where it moves in the order.
    private void show(List<InterestWeight> all) {
        var chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(all);
        int place = 0;
        for (int i = 0; i < all.size(); i++) {
            if (chosen != null && all.get(i).interest().equals(chosen.interest())) {
                place = i;
            }
        }
        list.getSelectionModel().select(place);
        list.getFocusModel().focus(place);
    }

    private void typed(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            Consumer<InterestWeight> action = switch (event.getCharacter()) {
                case "p", "P" -> model::pin;
                case "m", "M" -> model::mute;
                default -> _ -> {};
            };
            action.accept(chosen);
        }
    }
}
