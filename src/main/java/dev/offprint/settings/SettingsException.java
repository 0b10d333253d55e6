package dev.offprint.settings;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;

/// The settings could not be saved; they stay in effect until the program ends.
public final class SettingsException extends AppException {
    private static final long serialVersionUID = 1L;

    SettingsException(Message message, Throwable cause) {
        super(message, cause);
    }
}
