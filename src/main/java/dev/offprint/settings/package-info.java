/// What the reader chose and where the window was left: one record and its file.
///
/// Imports nothing of ours but the model. Start at [dev.offprint.settings.Settings];
/// [dev.offprint.settings.SettingsFile] may be used from
/// any thread, one at a time.
@NullMarked
package dev.offprint.settings;

import org.jspecify.annotations.NullMarked;
