package dev.offprint.ui.settings;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
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

/// Theme, accent, type size, density, language.
final class AppearancePage {
    /// The languages that there are texts in, each called as its speakers call it.
    private static final List<String> LANGUAGES = List.of("", "en", "de");

    private static final int STEP = 10;

    private AppearancePage() {}

    static SettingsPage.Content of(SettingsAccess choices, Localization texts) {
        var theme =
                radios(choices, texts, "settings.theme", Settings.Theme.values(), (old, value) -> old.withTheme(value));
        var accent = radios(
                choices,
                texts,
                "settings.accent",
                AppearanceSettings.Accent.values(),
                (old, value) -> old.withAccent(value));
        for (var each : AppearanceSettings.Accent.values()) {
            accent.button(each).setGraphic(swatch(each));
        }
        var density = radios(
                choices,
                texts,
                "settings.density",
                AppearanceSettings.Density.values(),
                (old, value) -> old.withDensity(value));
        var language = new RadioGroup<>(
                texts.of("settings.language"),
                LANGUAGES,
                tag -> tag.isEmpty() ? texts.of("settings.language.system") : ownName(tag),
                tag -> change(choices, old -> old.withLanguage(tag)));
        var percent = new Label();
        var size = size(choices, texts);
        var line = new HBox(size, percent);
        line.setAlignment(Pos.CENTER_LEFT);
        var form = new SettingsForm()
                .line(texts.of("settings.theme"), theme, "")
                .line(texts.of("settings.accent"), accent, "")
                .line(texts.of("settings.size"), line, "")
                .line(texts.of("settings.density"), density, "")
                .line(texts.of("settings.language"), language, texts.of("settings.language.hint"));
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

    private interface With<T> {
        AppearanceSettings change(AppearanceSettings old, T value);
    }

    private static <E extends Enum<E>> RadioGroup<E> radios(
            SettingsAccess choices, Localization texts, String key, E[] values, With<E> with) {
        return new RadioGroup<>(
                texts.of(key),
                Arrays.asList(values),
                value -> texts.of(key + "." + value.name().toLowerCase(Locale.ROOT)),
                value -> change(choices, old -> with.change(old, value)));
    }

    private static Slider size(SettingsAccess choices, Localization texts) {
        var size = new Slider(AppearanceSettings.SMALLEST, AppearanceSettings.LARGEST, 100);
        size.setBlockIncrement(STEP);
        size.setMajorTickUnit(STEP);
        size.setMinorTickCount(0);
        size.setSnapToTicks(true);
        size.setAccessibleText(texts.of("settings.size"));
        size.getStyleClass().add("form-slider");
        size.valueProperty().addListener((_, _, now) -> {
            int percent = (int) Math.rint(now.doubleValue() / STEP) * STEP;
            change(choices, old -> old.withTypeSize(percent));
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

    private static void change(SettingsAccess choices, UnaryOperator<AppearanceSettings> change) {
        choices.change(old -> old.withAppearance(change.apply(old.appearance())));
    }
}
