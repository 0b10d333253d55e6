package dev.offprint.ui.window;

import atlantafx.base.theme.PrimerLight;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Theme and font size: AtlantaFX Primer with the application's colours for both themes, and one font size
/// from which
/// all measures derive.
final class WindowTheme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /// Default font size in JavaFX units.
    static final double DEFAULT_SIZE = 14;

    /// Icon sizes as multiples of the font size.
    private static final Map<String, Double> ICON_SCALES = new TreeMap<>(Map.of(
            ".ikonli-font-icon", 1.1,
            ".ikonli-font-icon.icon-small", 0.8,
            ".ikonli-font-icon.icon-tiny", 0.57,
            ".ikonli-font-icon.placard-icon", 2.6,
            ".paper-line:starred .ikonli-font-icon.row-state", 0.93));

    /// Selectors set in the semi-bold font.
    private static final String SEMI_BOLD = String.join(
            ", ",
            ".brand",
            ".nav:open .nav-name",
            ".month-name",
            ".sidebar-title",
            ".section-title",
            ".pane-title",
            ".paper-line:unread .row-title",
            ".paper-title",
            ".card-heading",
            ".placard-title",
            ".sheet-title",
            ".triage-title",
            ".triage-left");

    private final InvalidationListener schemeListener = _ -> apply();
    private final InvalidationListener windowListener = _ -> applyDarkState();
    private final List<Scene> scenes = new ArrayList<>();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper spacing = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper(DEFAULT_SIZE);
    private final String family;
    private final String semiBoldRules;
    private AppearanceSettings appearance = Settings.DEFAULT.appearance();

    WindowTheme(Scene scene) {
        scenes.add(scene);
        var chosen = Fonts.choose(System.getProperty("os.name", ""), Font.getFamilies());
        family = chosen == null ? "" : "-fx-font-family: \"" + chosen + "\"; ";
        var semiBold = Fonts.semiBold(chosen == null ? Font.getDefault().getFamily() : chosen, Font.getFamilies());
        var rightToLeft = Fonts.rightToLeft(System.getProperty("os.name", ""), Font.getFamilies());
        semiBoldRules = (semiBold == null
                        ? ""
                        : SEMI_BOLD + " { -fx-font-family: \"" + semiBold + "\"; -fx-font-weight: normal; }")
                + (rightToLeft == null ? "" : Fonts.rightToLeftRule(rightToLeft));
        // Weak listeners, because the platform would keep every closed window reachable.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(schemeListener));
        Window.getWindows().addListener(new WeakInvalidationListener(windowListener));
    }

    ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty em() {
        return em.getReadOnlyProperty();
    }

    /// Row spacing factor, 1 for the default.
    ReadOnlyDoubleProperty spacing() {
        return spacing.getReadOnlyProperty();
    }

    void show(AppearanceSettings wanted) {
        appearance = wanted;
        apply();
    }

    /// Applies the theme to a further scene, now and on each change.
    void addScene(Scene another) {
        scenes.add(another);
        apply();
    }

    private void apply() {
        dark.set(isDark());
        spacing.set(
                switch (appearance.density()) {
                    case COMPACT -> 0.4;
                    case USUAL -> 1;
                    case AIRY -> 1.6;
                });
        em.set(Math.rint(DEFAULT_SIZE * appearance.typeSize() / 100));
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        }
        var sheets = sheets();
        for (var scene : scenes) {
            if (!scene.getStylesheets().equals(sheets)) {
                scene.getStylesheets().setAll(sheets);
            }
        }
        applyDarkState();
    }

    private void applyDarkState() {
        scenes.forEach(scene -> scene.getRoot().pseudoClassStateChanged(DARK, dark.get()));
        for (var window : Window.getWindows()) {
            if (window instanceof PopupWindow popup) {
                popup.getScene().getRoot().pseudoClassStateChanged(DARK, dark.get());
            }
        }
    }

    /// The sheets of both themes at once: switching then only changes a pseudo-class of the root, which
    /// re-colours all
    /// nodes; replacing sheets makes JavaFX match every node with every rule again, which takes eight times
    /// as long.
    private List<String> sheets() {
        var sheets = new ArrayList<>(List.of(sheet("offprint.css"), sheet("light.css"), sheet("dark.css")));
        if (appearance.accent() != AppearanceSettings.Accent.BLUE) {
            var accent = appearance.accent().name().toLowerCase(Locale.ROOT) + ".css";
            sheets.add(sheet("light-" + accent));
            sheets.add(sheet("dark-" + accent));
        }
        sheets.add(sizes(em.get()));
        return sheets;
    }

    private boolean isDark() {
        return switch (appearance.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// The sizes that CSS cannot derive: icons have their own font, and menus and tooltips would inherit the
    /// scale of
    /// their owner a second time.
    private String sizes(double size) {
        var icons = new StringBuilder();
        ICON_SCALES.forEach((style, scale) ->
                icons.append(String.format(Locale.ROOT, " %s { -fx-icon-size: %.0fpx; }", style, size * scale)));
        var sheet = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.0fpx; %s} .context-menu, .tooltip { -fx-font-size: %.0fpx; } %s%s",
                size,
                family,
                size,
                semiBoldRules,
                icons);
        return "data:text/css;charset=UTF-8,"
                + java.net.URLEncoder.encode(sheet, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(WindowTheme.class.getResource("/dev/offprint/ui/" + name), name)
                .toExternalForm();
    }
}
