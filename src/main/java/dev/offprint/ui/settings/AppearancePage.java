package dev.offprint.ui.settings;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.fx.Localization;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The settings page for theme, accent colour, font size, density and language.
final class AppearancePage {
    /// The supported languages; each is displayed in its own language.
    private static final List<String> LANGUAGES = List.of("", "en", "de");

    private static final int STEP = 10;

    private AppearancePage() {}

    static SettingsPage.Content of(SettingsAccess settingsAccess, Localization texts) {
        var theme = radios(
                settingsAccess,
                texts,
                "settings.theme",
                AppearanceSettings.Theme.values(),
                (old, value) -> old.withTheme(value));
        var accent = radios(
                settingsAccess,
                texts,
                "settings.accent",
                AppearanceSettings.Accent.values(),
                (old, value) -> old.withAccent(value));
        for (var each : AppearanceSettings.Accent.values()) {
            accent.button(each).setGraphic(swatch(each));
        }
        var density = radios(
                settingsAccess,
                texts,
                "settings.density",
                AppearanceSettings.Density.values(),
                (old, value) -> old.withDensity(value));
        var language = new RadioGroup<>(
                texts.of("settings.language"),
                LANGUAGES,
                tag -> tag.isEmpty() ? texts.of("settings.language.system") : ownName(tag),
                tag -> change(settingsAccess, old -> old.withLanguage(tag)));
        var percent = new Label();
        var size = size(settingsAccess, texts);
        var line = new HBox(size, percent);
        line.setAlignment(Pos.CENTER_LEFT);
        var form = new SettingsForm()
                .row(texts.of("settings.theme"), theme, "")
                .row(texts.of("settings.accent"), accent, "")
                .row(texts.of("settings.size"), line, "")
                .row(texts.of("settings.density"), density, "")
                .row(texts.of("settings.language"), language, texts.of("settings.language.hint"));
        percent.getStyleClass().add("form-value");
        return new SettingsPage.Content(form, settings -> {
            var now = settings.appearance();
            theme.show(now.theme());
            accent.show(now.accent());
            density.show(now.density());
            language.show(now.language() == null ? "" : now.language());
            size.setValue(now.typeSize());
            percent.setText(texts.of("settings.percent", now.typeSize()));
        });
    }

    private interface Setter<T> {
        AppearanceSettings change(AppearanceSettings old, T value);
    }

    private static <E extends Enum<E>> RadioGroup<E> radios(
            SettingsAccess settingsAccess, Localization texts, String key, E[] values, Setter<E> with) {
        return new RadioGroup<>(
                texts.of(key),
                Arrays.asList(values),
                value -> texts.of(key + "." + value.name().toLowerCase(Locale.ROOT)),
                value -> change(settingsAccess, old -> with.change(old, value)));
    }

    private static Slider size(SettingsAccess settingsAccess, Localization texts) {
        var size = new Slider(AppearanceSettings.MIN_TYPE_SIZE, AppearanceSettings.MAX_TYPE_SIZE, 100);
        size.setBlockIncrement(STEP);
        size.setMajorTickUnit(STEP);
        size.setMinorTickCount(0);
        size.setSnapToTicks(true);
        size.setAccessibleText(texts.of("settings.size"));
        size.getStyleClass().add("form-slider");
        size.valueProperty().addListener((_, _, now) -> {
            int percent = (int) Math.rint(now.doubleValue() / STEP) * STEP;
            change(settingsAccess, old -> old.withTypeSize(percent));
        });
        return size;
    }

    private static Region swatch(AppearanceSettings.Accent accent) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + accent.name().toLowerCase(Locale.ROOT));
        return swatch;
    }

    private static String ownName(String tag) {
        var locale = Locale.of(tag);
        return locale.getDisplayLanguage(locale);
    }

    private static void change(SettingsAccess settingsAccess, UnaryOperator<AppearanceSettings> change) {
        settingsAccess.change(old -> old.withAppearance(change.apply(old.appearance())));
    }
}
