/// The settings window. Each change applies at once; there is nothing to confirm.
///
/// Start at [dev.offprint.ui.settings.SettingsWindow], which shows [dev.offprint.ui.settings.SettingsPage]s; other
/// packages can add their own pages. Settings are changed through [dev.offprint.ui.settings.SettingsAccess]. JavaFX
/// application thread.
@NullMarked
package dev.offprint.ui.settings;

import org.jspecify.annotations.NullMarked;
