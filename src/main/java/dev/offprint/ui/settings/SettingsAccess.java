package dev.offprint.ui.settings;

import dev.offprint.settings.Settings;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The current settings and changes to them. JavaFX application thread.
public interface SettingsAccess {
    Settings settings();

    /// Changes the settings; the change applies at once and is saved soon after.
    void change(UnaryOperator<Settings> change);

    /// Adds a listener that receives the settings after each change.
    void onChange(Consumer<Settings> listener);
}
