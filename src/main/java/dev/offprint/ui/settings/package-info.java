/// The settings in a window of their own. Each choice holds at once; there is no button to confirm anything.
///
/// Start at [dev.offprint.ui.settings.SettingsWindow], which holds [dev.offprint.ui.settings.SettingsPage]s; another
/// room adds a page of its own by making one. What is chosen goes through [dev.offprint.ui.settings.SettingsAccess].
/// Toolkit's thread.
@NullMarked
package dev.offprint.ui.settings;

import org.jspecify.annotations.NullMarked;
