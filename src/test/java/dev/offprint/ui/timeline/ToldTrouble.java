package dev.offprint.ui.timeline;

import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;

/// Trouble with a sentence of the test's own.
final class ToldTrouble extends Trouble {
    private static final long serialVersionUID = 1L;

    ToldTrouble(String sentence) {
        super(Saying.text(sentence), null);
    }
}
