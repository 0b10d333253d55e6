package dev.offprint.ui.window;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.ReadingSettings;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.palette.PaletteItem;
import dev.offprint.ui.settings.SettingsAccess;
import dev.offprint.ui.settings.SettingsWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The settings in the palette: each page, and each choice out of a few.
final class SettingsPaletteItems {
    private final List<PaletteItem> all = new ArrayList<>();
    private final SettingsAccess choices;
    private final Localization texts;

    private SettingsPaletteItems(SettingsAccess choices, Localization texts) {
        this.choices = choices;
        this.texts = texts;
    }

    static List<PaletteItem> of(SettingsWindow window, SettingsAccess choices, Localization texts) {
        var offers = new SettingsPaletteItems(choices, texts);
        for (var page : window.pages()) {
            offers.add(page.id(), page.title(), () -> window.show(page.id()));
        }
        offers.each("settings.theme", Settings.Theme.values(), Settings::withTheme);
        offers.each(
                "settings.accent",
                AppearanceSettings.Accent.values(),
                (old, value) -> old.withAppearance(old.appearance().withAccent(value)));
        offers.each(
                "settings.density",
                AppearanceSettings.Density.values(),
                (old, value) -> old.withAppearance(old.appearance().withDensity(value)));
        offers.each(
                "settings.read",
                ReadingSettings.When.values(),
                (old, value) -> old.withReading(old.reading().withWhen(value)));
        return offers.all;
    }

    private interface With<T> {
        Settings change(Settings old, T value);
    }

    private <E extends Enum<E>> void each(String name, E[] values, With<E> with) {
        for (var value : values) {
            var key = name + "." + value.name().toLowerCase(Locale.ROOT);
            add(key, texts.of(name) + ": " + texts.of(key), () -> choices.change(old -> with.change(old, value)));
        }
    }

    private void add(String id, String name, Runnable run) {
        all.add(new PaletteItem("settings." + id, name, "", texts.of("settings.kind"), "", run));
    }
}
