package dev.offprint.settings;

import dev.offprint.model.Trouble;

/// The settings could not be saved; they still hold until the program ends.
public final class SettingsException extends Trouble {
    private static final long serialVersionUID = 1L;

    SettingsException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
