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

/// Palette items for the settings: each page, and each option of the settings with few options.
final class SettingsPaletteItems {
    private final List<PaletteItem> all = new ArrayList<>();
    private final SettingsAccess settings;
    private final Localization texts;

    private SettingsPaletteItems(SettingsAccess settings, Localization texts) {
        this.settings = settings;
        this.texts = texts;
    }

    static List<PaletteItem> of(SettingsWindow window, SettingsAccess settings, Localization texts) {
        var items = new SettingsPaletteItems(settings, texts);
        for (var page : window.pages()) {
            items.add(page.id(), page.title(), () -> window.show(page.id()));
        }
        items.each("settings.theme", AppearanceSettings.Theme.values(), Settings::withTheme);
        items.each(
                "settings.accent",
                AppearanceSettings.Accent.values(),
                (old, value) -> old.withAppearance(old.appearance().withAccent(value)));
        items.each(
                "settings.density",
                AppearanceSettings.Density.values(),
                (old, value) -> old.withAppearance(old.appearance().withDensity(value)));
        items.each(
                "settings.read",
                ReadingSettings.When.values(),
                (old, value) -> old.withReading(old.reading().withWhen(value)));
        return items.all;
    }

    private interface With<T> {
        Settings change(Settings old, T value);
    }

    private <E extends Enum<E>> void each(String name, E[] values, With<E> with) {
        for (var value : values) {
            var key = name + "." + value.name().toLowerCase(Locale.ROOT);
            add(key, texts.of(name) + ": " + texts.of(key), () -> settings.change(old -> with.change(old, value)));
        }
    }

    private void add(String id, String name, Runnable run) {
        all.add(new PaletteItem("settings." + id, name, "", texts.of("settings.kind"), "", run));
    }
}
