package dev.offprint.ui.timeline;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;

/// Errors with a message chosen by the test.
final class RecordedErrors extends AppException {
    private static final long serialVersionUID = 1L;

    RecordedErrors(String sentence) {
        super(Message.text(sentence), null);
    }
}
