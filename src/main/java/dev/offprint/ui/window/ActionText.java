package dev.offprint.ui.window;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.UndoResult;
import dev.offprint.ui.fx.Localization;

/// Descriptions of user actions: "star", "marked as read".
final class ActionText {
    private ActionText() {}

    static String of(UndoResult undone, Localization texts) {
        return of(undone.action(), undone.keys().size(), texts);
    }

    static String of(ReaderAction action, int papers, Localization texts) {
        var key = switch (action) {
            case ReaderAction.Star(boolean on) -> on ? "act.star" : "act.unstar";
            case ReaderAction.Read(boolean on) -> on ? "act.read" : "act.unread";
            case ReaderAction.AutoRead _ -> "act.read";
            case ReaderAction.Dismiss(boolean on) -> on ? "act.dismiss" : "act.restore";
            case ReaderAction.Tag _ -> "act.tag";
            case ReaderAction.Untag _ -> "act.untag";
            case ReaderAction.Note _ -> "act.note";
            case ReaderAction.See _ -> "act.seen";
            case ReaderAction.EditHighlights _ -> "highlights.act";
            case ReaderAction.EditTopics _ -> "topics.act";
            case ReaderAction.EditInterests _ -> "interests.act";
        };
        return texts.of(key, papers);
    }
}
