package dev.offprint.settings;

import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;

/// The settings could not be saved; they still hold until the program ends.
public final class SettingsException extends Trouble {
    private static final long serialVersionUID = 1L;

    SettingsException(Saying saying, Throwable cause) {
        super(saying, cause);
    }
}
