package dev.offprint.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Typeface;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Theme and type size: AtlantaFX's Primer with our colours over it, and one number that every measure follows.
final class Looks {
    /// The usual type size in the toolkit's units.
    static final double USUAL = 14;

    private final Scene scene;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper(USUAL);
    private final String family;
    private Settings.Theme theme = Settings.Theme.SYSTEM;
    private int percent = 100;

    Looks(Scene scene) {
        this.scene = scene;
        var chosen = Typeface.choose(System.getProperty("os.name", ""), Font.getFamilies());
        family = chosen == null ? "" : "-fx-font-family: \"" + chosen + "\"; ";
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
    }

    ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty em() {
        return em.getReadOnlyProperty();
    }

    void show(Settings.Theme newTheme, int newPercent) {
        theme = newTheme;
        percent = newPercent;
        apply();
    }

    private void apply() {
        dark.set(isDark());
        em.set(Math.round(USUAL * percent / 100));
        var user = dark.get() ? new PrimerDark() : new PrimerLight();
        if (!Objects.equals(Application.getUserAgentStylesheet(), user.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(user.getUserAgentStylesheet());
        }
        scene.getStylesheets()
                .setAll(List.of(sheet("offprint.css"), sheet(dark.get() ? "dark.css" : "light.css"), sizes(em.get())));
    }

    private boolean isDark() {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// The measures that CSS cannot derive by itself: icons have a font of their own, and menus and tooltips are
    /// windows of their own.
    private String sizes(double size) {
        var sheet = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.0fpx; %s} .ikonli-font-icon { -fx-icon-size: %.0fpx; } .icon-small {"
                    + " -fx-icon-size: %.0fpx; } .icon-tiny { -fx-icon-size: %.0fpx; } .placard-icon { -fx-icon-size:"
                    + " %.0fpx; }",
                size,
                family,
                size * 1.1,
                size * 0.8,
                size * 0.6,
                size * 2.6);
        return "data:text/css;charset=UTF-8,"
                + java.net.URLEncoder.encode(sheet, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource("/dev/offprint/ui/" + name), name)
                .toExternalForm();
    }
}
