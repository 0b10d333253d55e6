package dev.offprint.ui.shell;

import java.util.Locale;

/// Everything that a key does, in one table: from it the keys are bound and the menu and the sheet of keys are made.
/// The text of a command
/// stands in the bundle under `command.` and its name.
enum Command {
    NEXT(Group.LIST, "j Down"),
    PREVIOUS(Group.LIST, "k Up"),
    NEXT_UNREAD(Group.LIST, "n"),
    SCROLL_ON(Group.LIST, "Space"),
    NEXT_DAY(Group.LIST, "]"),
    PREVIOUS_DAY(Group.LIST, "["),
    TRIAGE(Group.LIST, "T"),
    STAR(Group.PAPER, "s"),
    READ(Group.PAPER, "m"),
    DISMISS(Group.PAPER, "e"),
    OPEN_PAGE(Group.PAPER, "o"),
    OPEN_PDF(Group.PAPER, "p"),
    UNDO(Group.PAPER, "z Shortcut+Z"),
    REDO(Group.PAPER, "Shortcut+Shift+Z"),
    SEARCH(Group.LIBRARY, "/ Shortcut+F"),
    REFRESH(Group.LIBRARY, "r"),
    OPEN_FILES(Group.LIBRARY, "Shortcut+O"),
    PASTE(Group.LIBRARY, "Shortcut+V"),
    SIDEBAR(Group.WINDOW, "1"),
    TIMELINE(Group.WINDOW, "2"),
    READER(Group.WINDOW, "3"),
    NEXT_PANE(Group.WINDOW, "F6"),
    PREVIOUS_PANE(Group.WINDOW, "Shift+F6"),
    LARGER(Group.WINDOW, "Shortcut+Plus Shortcut+Equals Shortcut+Add"),
    SMALLER(Group.WINDOW, "Shortcut+Minus Shortcut+Subtract"),
    USUAL_SIZE(Group.WINDOW, "Shortcut+0 Shortcut+Numpad_0"),
    KEYS(Group.WINDOW, "?");

    /// Under which heading a command stands.
    enum Group {
        LIST,
        PAPER,
        LIBRARY,
        WINDOW
    }

    private final Group group;
    private final String keys;

    /// @param keys the usual ones, between spaces, the one to show first
    Command(Group group, String keys) {
        this.group = group;
        this.keys = keys;
    }

    Group group() {
        return group;
    }

    String keys() {
        return keys;
    }

    /// Where its text stands in the bundle.
    String key() {
        return "command." + name().toLowerCase(Locale.ROOT);
    }
}
