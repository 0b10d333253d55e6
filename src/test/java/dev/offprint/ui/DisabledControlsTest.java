package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.AppearanceSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Disabled controls stay readable: WCAG requires nothing, this project requires a contrast of 3 to 1 in both themes.
@Tag("window")
final class DisabledControlsTest {
    private static final double LEAST = 3;
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = AppearanceSettings.Theme.class,
            names = {"LIGHT", "DARK"})
    void every_disabled_control_is_readable(AppearanceSettings.Theme theme) {
        try (var window = open(theme)) {
            for (var ground : List.of("paper", "sheet", "desk", "card")) {
                var faint = FxToolkit.on(() -> {
                    var box = new VBox();
                    box.setStyle("-fx-background-color: -op-" + ground + ";");
                    box.getChildren().setAll(controls());
                    var root = (Pane) window.stage().getScene().getRoot();
                    root.getChildren().add(box);
                    root.applyCss();
                    root.layout();
                    var found = faint(box);
                    root.getChildren().remove(box);
                    return found;
                });
                assertThat(faint).as("on the " + ground).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppearanceSettings.Theme.class,
            names = {"LIGHT", "DARK"})
    void future_days_and_buttons_without_a_paper_are_readable(AppearanceSettings.Theme theme) {
        try (var window = open(theme)) {
            assertThat(FxToolkit.on(() -> faint(window.stage().getScene().getRoot())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AppearanceSettings.Theme.class,
            names = {"LIGHT", "DARK"})
    void a_disabled_menu_row_is_readable(AppearanceSettings.Theme theme) {
        try (var window = open(theme)) {
            var item = new MenuItem("Undo");
            item.setDisable(true);
            var menu = new ContextMenu(item);
            FxToolkit.run(() -> menu.show(window.stage(), 10, 10));
            window.settle();
            assertThat(FxToolkit.on(() -> faint(menu.getScene().getRoot()))).isEmpty();
            FxToolkit.run(menu::hide);
        }
    }

    private TestWindow open(AppearanceSettings.Theme theme) {
        TestWindow.settings(folder, TestWindow.BY_HAND.withTheme(theme), 1200, 800);
        return TestWindow.again(SampleLibrary.of14Days(), folder);
    }

    private static List<Node> controls() {
        var accent = new Button("Accent");
        accent.getStyleClass().add("accent");
        var chosen = new ToggleButton("Chosen");
        chosen.setSelected(true);
        var asking = new TextField();
        asking.setPromptText("Asked for");
        var radio = new RadioButton("Radio");
        radio.setSelected(true);
        var choice = new ChoiceBox<String>();
        choice.setValue("Choice");
        var combo = new ComboBox<String>();
        combo.setValue("Combo");
        var all = List.<Node>of(
                new Button("Button"),
                accent,
                chosen,
                new ToggleButton("Toggle"),
                new MenuButton("Menu"),
                new CheckBox("Check"),
                radio,
                new TextField("Field"),
                asking,
                new TextArea("Area"),
                new Spinner<Integer>(1, 9, 5),
                choice,
                combo,
                new Hyperlink("Link"),
                new Label("Label"));
        all.forEach(node -> node.setDisable(true));
        return all;
    }

    /// Disabled texts and icons with insufficient contrast, and the contrast.
    private static List<String> faint(Parent root) {
        var words = TextFit.visible(root)
                .filter(node -> node instanceof Text text
                        && disabled(node)
                        && !text.getText().isEmpty())
                .map(Text.class::cast)
                .toList();
        assertThat(words).as("what is disabled").isNotEmpty();
        return words.stream()
                .filter(text -> contrast(text) < LEAST)
                .map(text -> "%s %.2f".formatted(text.getText(), contrast(text)))
                .toList();
    }

    /// A menu row only looks disabled; its node is not.
    private static boolean disabled(Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (each.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    private static double contrast(Text text) {
        var above = new ArrayList<Node>();
        for (@Nullable Node node = text; node != null; node = node.getParent()) {
            above.addFirst(node);
        }
        var ground = Color.WHITE;
        double opacity = 1;
        for (var node : above) {
            opacity *= node.getOpacity();
            for (var fill : fills(node)) {
                ground = ground.interpolate(opaque(fill), fill.getOpacity() * opacity);
            }
        }
        var ink = (Color) text.getFill();
        return ContrastTest.contrast(rgb(ground.interpolate(opaque(ink), ink.getOpacity() * opacity)), rgb(ground));
    }

    private static List<Color> fills(Node node) {
        return node instanceof Region region && region.getBackground() != null
                ? region.getBackground().getFills().stream()
                        .flatMap(fill -> fill.getFill() instanceof Color color ? Stream.of(color) : Stream.of())
                        .toList()
                : List.of();
    }

    private static Color opaque(Color color) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
