package dev.offprint.ui.window;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestWeight;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import dev.offprint.ui.fx.PageScrolling;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What the program thinks that the reader likes: words, authors and organisations, each to be pinned or muted. Esc or
/// a click beside it closes it.
final class InterestsSheet extends ModalOverlay {
    private final InterestsModel model;
    private final Localization texts;
    private final VBox rows = new VBox();
    private final TextField phrase = new TextField();

    InterestsSheet(InterestsModel model, Localization texts, Runnable whenClosed) {
        this.model = model;
        this.texts = texts;
        var title = new Label(texts.of("interests.title"));
        title.getStyleClass().add("sheet-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, Icons.button(BootstrapIcons.X, texts.of("interests.close"), whenClosed));
        head.setAlignment(Pos.CENTER_LEFT);
        var why = new Label(texts.of("interests.why"));
        why.setWrapText(true);
        phrase.setPromptText(texts.of("interests.add"));
        phrase.setAccessibleText(texts.of("interests.add"));
        phrase.setOnAction(_ -> {
            model.add(phrase.getText());
            phrase.clear();
        });
        rows.getStyleClass().add("interests");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.of("interests.title"));
        PageScrolling.enableKeys(scroll);
        var sheet = new VBox(head, why, phrase, scroll);
        sheet.getStyleClass().addAll("key-sheet", "guide-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        initSheet(sheet, texts.of("interests.title"), whenClosed);
        closeOnOutsideClick(whenClosed);
        model.all().subscribe(this::show);
        model.refresh();
    }

    Node focusTarget() {
        return phrase;
    }

    private void show(List<InterestWeight> all) {
        rows.getChildren().clear();
        for (var kind : Interest.Kind.values()) {
            var some =
                    all.stream().filter(each -> each.interest().kind() == kind).toList();
            if (!some.isEmpty()) {
                var heading = new Label(texts.of("interests." + kind.text()));
                heading.getStyleClass().add("section-title");
                rows.getChildren().add(heading);
                some.forEach(each -> rows.getChildren().add(row(each)));
            }
        }
        if (all.isEmpty()) {
            rows.getChildren().add(new Label(texts.of("interests.none")));
        }
    }

    private Node row(InterestWeight interest) {
        var name = new Label(interest.interest().text());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        boolean muted = interest.state() == InterestWeight.State.MUTED;
        var weight = new ProgressBar(muted ? 0 : interest.weight());
        weight.setAccessibleText(texts.of("interests.weight", (int) Math.round(100 * interest.weight())));
        var row = new HBox(
                name,
                weight,
                turn(interest, InterestWeight.State.PINNED, BootstrapIcons.PIN_ANGLE, "interests.pin", model::pin),
                turn(interest, InterestWeight.State.MUTED, BootstrapIcons.EYE_SLASH, "interests.mute", model::mute));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("interest");
        return row;
    }

    private ToggleButton turn(
            InterestWeight interest,
            InterestWeight.State state,
            Ikon icon,
            String key,
            Consumer<InterestWeight> action) {
        var button = new ToggleButton("", Icons.icon(icon));
        button.setSelected(interest.state() == state);
        button.setAccessibleText(texts.of(key, interest.interest().text()));
        button.setTooltip(new javafx.scene.control.Tooltip(button.getAccessibleText()));
        button.setOnAction(_ -> action.accept(interest));
        return button;
    }
}
