/// Settings of the reader and the state of the window: one record and its file.
///
/// Depends only on the model. Start at [dev.offprint.settings.Settings]; [dev.offprint.settings.SettingsFile]
/// may be used from any thread, one at a time.
@NullMarked
package dev.offprint.settings;

import org.jspecify.annotations.NullMarked;
