package dev.offprint.ui.shell;

import dev.offprint.model.Act;
import dev.offprint.model.Undone;
import dev.offprint.ui.fx.Texts;

/// An act in words: "star", "marked as read".
final class ActText {
    private ActText() {}

    static String of(Undone undone, Texts texts) {
        return of(undone.act(), undone.keys().size(), texts);
    }

    static String of(Act act, int papers, Texts texts) {
        var key = switch (act) {
            case Act.Star(boolean on) -> on ? "act.star" : "act.unstar";
            case Act.Read(boolean on) -> on ? "act.read" : "act.unread";
            case Act.Glance _ -> "act.read";
            case Act.Dismiss(boolean on) -> on ? "act.dismiss" : "act.restore";
            case Act.Tag _ -> "act.tag";
            case Act.Untag _ -> "act.untag";
            case Act.Note _ -> "act.note";
            case Act.See _ -> "act.seen";
            case Act.Topics _ -> "topics.act";
        };
        return texts.of(key, papers);
    }
}
