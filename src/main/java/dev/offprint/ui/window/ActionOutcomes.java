package dev.offprint.ui.window;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.triage.TriageModel;

/// Shows the outcomes of actions, undo and redo in the status bar.
final class ActionOutcomes {
    private ActionOutcomes() {}

    static void show(MarkController.Outcome outcome, TriageModel triage, StatusModel status, Localization texts) {
        switch (outcome) {
            case MarkController.Outcome.TakenBack(var undone) -> {
                triage.undone(undone);
                status.showMessage(texts.of("status.undone", ActionText.of(undone, texts)));
            }
            case MarkController.Outcome.DoneAgain(var undone) -> {
                triage.redone(undone);
                status.showMessage(texts.of("status.redone", ActionText.of(undone, texts)));
            }
            case MarkController.Outcome.ManyRead(int papers) -> status.showMessage(texts.of("sweep.done", papers));
            case MarkController.Outcome.NothingToUndo _ -> status.showMessage(texts.of("status.undone.none"));
            case MarkController.Outcome.NothingToRedo _ -> status.showMessage(texts.of("status.redone.none"));
            case MarkController.Outcome.Refused(var why) -> status.showError(why);
        }
    }
}
