package dev.offprint.ui.window;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.InterestWeight.State;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of [InterestsSheet]: what it is, how many stars have it, how much it counts, and whether it
/// is pinned or muted.
final class InterestCell extends ListCell<InterestWeight> {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final Localization texts;
    private final FontIcon kind = Icons.icon(BootstrapIcons.FONTS, "interest-kind");
    private final Label name = new Label();
    private final Label stars = new Label();
    private final ProgressBar weight = new ProgressBar();
    private final ToggleButton pin = Icons.toggle(BootstrapIcons.PIN_ANGLE, "");
    private final ToggleButton mute = Icons.toggle(BootstrapIcons.EYE_SLASH, "");
    private final HBox line = new HBox(kind, name, stars, weight, pin, mute);

    InterestCell(Localization texts, Consumer<InterestWeight> onPin, Consumer<InterestWeight> onMute) {
        this.texts = texts;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        stars.getStyleClass().add("interest-stars");
        stars.setMinWidth(USE_PREF_SIZE);
        weight.getStyleClass().add("interest-weight");
        line.getStyleClass().add("interest");
        line.setAlignment(Pos.CENTER_LEFT);
        press(pin, onPin);
        press(mute, onMute);
        setPrefWidth(0); // as wide as the list
    }

    /// The keys of the list do the same.
    private void press(ToggleButton button, Consumer<InterestWeight> action) {
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            var item = getItem();
            if (item != null) {
                action.accept(item);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable InterestWeight item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var text = item.interest().text();
        boolean muted = item.state() == State.MUTED;
        boolean pinned = item.state() == State.PINNED;
        kind.setIconCode(icon(item.interest().kind()));
        name.setText(text);
        stars.setText(item.liked() == 0 ? "" : texts.of("interests.stars", item.liked()));
        weight.setProgress(muted ? 0 : item.weight());
        pin.setSelected(pinned);
        pin.setGraphic(Icons.icon(pinned ? BootstrapIcons.PIN_ANGLE_FILL : BootstrapIcons.PIN_ANGLE));
        mute.setSelected(muted);
        Icons.name(pin, texts.of(pinned ? "interests.unpin" : "interests.pin", text));
        Icons.name(mute, texts.of(muted ? "interests.unmute" : "interests.mute", text));
        pseudoClassStateChanged(MUTED, muted);
        setGraphic(line);
        setAccessibleText(spoken(item));
    }

    private String spoken(InterestWeight item) {
        return String.join(
                ", ",
                item.interest().text(),
                texts.of("interests." + item.interest().kind().text()),
                texts.of("interests.stars", item.liked()),
                texts.of("interests.weight", Math.round(100 * item.weight())),
                texts.of("interests." + item.state().name().toLowerCase(Locale.ROOT)));
    }

    private static Ikon icon(Interest.Kind kind) {
        return switch (kind) {
            case WORD -> BootstrapIcons.FONTS;
            case AUTHOR -> BootstrapIcons.PERSON;
            case ORGANIZATION -> BootstrapIcons.BUILDING;
        };
    }
}
