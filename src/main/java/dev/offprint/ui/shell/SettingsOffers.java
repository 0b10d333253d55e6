package dev.offprint.ui.shell;

import dev.offprint.settings.Appearance;
import dev.offprint.settings.ReadingHabits;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.palette.Offer;
import dev.offprint.ui.settings.Choices;
import dev.offprint.ui.settings.SettingsWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The settings in the palette: each page, and each choice out of a few.
final class SettingsOffers {
    private final List<Offer> all = new ArrayList<>();
    private final Choices choices;
    private final Texts texts;

    private SettingsOffers(Choices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    static List<Offer> of(SettingsWindow window, Choices choices, Texts texts) {
        var offers = new SettingsOffers(choices, texts);
        for (var page : window.pages()) {
            offers.add(page.id(), page.title(), () -> window.show(page.id()));
        }
        offers.each("settings.theme", Settings.Theme.values(), Settings::withTheme);
        offers.each(
                "settings.accent",
                Appearance.Accent.values(),
                (old, value) -> old.withAppearance(old.appearance().withAccent(value)));
        offers.each(
                "settings.density",
                Appearance.Density.values(),
                (old, value) -> old.withAppearance(old.appearance().withDensity(value)));
        offers.each(
                "settings.read",
                ReadingHabits.When.values(),
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
        all.add(new Offer("settings." + id, name, "", texts.of("settings.kind"), "", run));
    }
}
