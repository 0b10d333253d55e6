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

/// Theme and type size: AtlantaFX's Primer with our colours over it in both themes, and one number that every measure
/// follows.
final class WindowTheme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /// The usual type size in the toolkit's units.
    static final double USUAL = 14;

    /// How large icons are, as multiples of the type size.
    private static final Map<String, Double> ICONS = new TreeMap<>(Map.of(
            ".ikonli-font-icon", 1.1,
            ".ikonli-font-icon.icon-small", 0.8,
            ".ikonli-font-icon.icon-tiny", 0.57,
            ".ikonli-font-icon.placard-icon", 2.6,
            ".paper-line:starred .ikonli-font-icon.row-state", 0.93));

    /// What is set in the heavier cut.
    private static final String STRONG = String.join(
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

    private final InvalidationListener system = _ -> apply();
    private final InvalidationListener opened = _ -> paint();
    private final List<Scene> scenes = new ArrayList<>();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper air = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper(USUAL);
    private final String family;
    private final String strong;
    private AppearanceSettings appearance = Settings.DEFAULT.appearance();

    WindowTheme(Scene scene) {
        scenes.add(scene);
        var chosen = Fonts.choose(System.getProperty("os.name", ""), Font.getFamilies());
        family = chosen == null ? "" : "-fx-font-family: \"" + chosen + "\"; ";
        var heavier = Fonts.semiBold(chosen == null ? Font.getDefault().getFamily() : chosen, Font.getFamilies());
        var rightToLeft = Fonts.rightToLeft(System.getProperty("os.name", ""), Font.getFamilies());
        strong = (heavier == null ? "" : STRONG + " { -fx-font-family: \"" + heavier + "\"; -fx-font-weight: normal; }")
                + (rightToLeft == null ? "" : Fonts.rightToLeftRule(rightToLeft));
        // Weakly, or the toolkit would hold on to every window that there ever was.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(system));
        Window.getWindows().addListener(new WeakInvalidationListener(opened));
    }

    ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty em() {
        return em.getReadOnlyProperty();
    }

    /// How much room there is around the words of a row, 1 for the usual.
    ReadOnlyDoubleProperty air() {
        return air.getReadOnlyProperty();
    }

    void show(AppearanceSettings wanted) {
        appearance = wanted;
        apply();
    }

    /// Gives another scene the same looks, now and whenever they change.
    void dress(Scene another) {
        scenes.add(another);
        apply();
    }

    private void apply() {
        dark.set(isDark());
        air.set(
                switch (appearance.density()) {
                    case COMPACT -> 0.4;
                    case USUAL -> 1;
                    case AIRY -> 1.6;
                });
        em.set(Math.rint(USUAL * appearance.typeSize() / 100));
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        }
        var sheets = sheets();
        for (var scene : scenes) {
            if (!scene.getStylesheets().equals(sheets)) {
                scene.getStylesheets().setAll(sheets);
            }
        }
        paint();
    }

    private void paint() {
        scenes.forEach(scene -> scene.getRoot().pseudoClassStateChanged(DARK, dark.get()));
        for (var window : Window.getWindows()) {
            if (window instanceof PopupWindow popup) {
                popup.getScene().getRoot().pseudoClassStateChanged(DARK, dark.get());
            }
        }
    }

    /// Both themes at once: to switch is then to change a state of the root, which colours every node anew; other
    /// sheets would make the toolkit match every node with every rule again, in eight times the time.
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

    /// The measures that CSS cannot derive by itself: icons have a font of their own, and menus and tooltips would take
    /// that of what they belong to, several times over.
    private String sizes(double size) {
        var icons = new StringBuilder();
        ICONS.forEach((style, times) ->
                icons.append(String.format(Locale.ROOT, " %s { -fx-icon-size: %.0fpx; }", style, size * times)));
        var sheet = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.0fpx; %s} .context-menu, .tooltip { -fx-font-size: %.0fpx; } %s%s",
                size,
                family,
                size,
                strong,
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
