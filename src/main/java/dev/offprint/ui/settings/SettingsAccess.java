package dev.offprint.ui.settings;

import dev.offprint.settings.Settings;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The settings as they are now, and the way to change them. Toolkit's thread.
public interface SettingsAccess {
    Settings settings();

    /// Changes the settings; the change holds at once and is saved soon after.
    void change(UnaryOperator<Settings> change);

    /// From now on `listener` is told the settings after each change.
    void onChange(Consumer<Settings> listener);
}
