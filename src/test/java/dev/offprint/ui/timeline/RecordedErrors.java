package dev.offprint.ui.timeline;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;

/// Trouble with a sentence of the test's own.
final class RecordedErrors extends AppException {
    private static final long serialVersionUID = 1L;

    RecordedErrors(String sentence) {
        super(Message.text(sentence), null);
    }
}
