package dev.offprint.ui.keys;

import java.util.List;
import java.util.Locale;

/// All commands with their default keys. Key bindings, menus, command palette and the shortcut sheet are built from
/// this list. The label of a command has the message key `command.` and its name.
public enum Command {
    REFRESH(Group.FILE, "r"),
    FETCH_MISSING(Group.FILE, "R"),
    OPEN_FILES(Group.FILE, "Shortcut+O"),
    PASTE(Group.FILE, "Shortcut+V"),
    EXPORT(Group.FILE),
    SETTINGS(Group.FILE, "Shortcut+Comma"),
    BACKUP(Group.FILE, "Shortcut+B"),
    REBUILD(Group.FILE, "Shortcut+Shift+B"),
    QUIT(Group.FILE, "Shortcut+Q"),
    UNDO(Group.EDIT, "z", "Shortcut+Z"),
    REDO(Group.EDIT, "Shortcut+Shift+Z"),
    SEARCH(Group.EDIT, "/", "Shortcut+F"),
    PALETTE(Group.EDIT, "Shortcut+K"),
    MARK_ALL(Group.EDIT, "A"),
    BACK(Group.GO, "Alt+Left"),
    FORWARD(Group.GO, "Alt+Right"),
    NEXT(Group.GO, "j", "Down"),
    PREVIOUS(Group.GO, "k", "Up"),
    NEXT_UNREAD(Group.GO, "n"),
    SCROLL_ON(Group.GO, "Space"),
    NEXT_DAY(Group.GO, "]"),
    PREVIOUS_DAY(Group.GO, "["),
    DAY(Group.GO, "g d"),
    STARRED(Group.GO, "g s"),
    UNREAD(Group.GO, "g u"),
    RECOMMENDED(Group.GO, "g r"),
    RISING(Group.GO, "g i"),
    ALL(Group.GO, "g a"),
    STAR(Group.PAPER, "s"),
    READ(Group.PAPER, "m"),
    DISMISS(Group.PAPER, "e"),
    TAG(Group.PAPER, "t", "#"),
    SEEN(Group.PAPER, "v"),
    COPY(Group.PAPER, "c"),
    OPEN_PAGE(Group.PAPER, "o"),
    OPEN_PDF(Group.PAPER, "p"),
    FULL_TEXT(Group.PAPER, "f"),
    KEEP(Group.PAPER, "K"),
    RECEIVED(Group.PAPER, "x"),
    TRIAGE(Group.VIEW, "T"),
    YEAR(Group.VIEW, "y"),
    INTERESTS(Group.VIEW, "i"),
    READING(Group.VIEW, "F"),
    SIDEBAR(Group.VIEW, "1"),
    TIMELINE(Group.VIEW, "2"),
    READER(Group.VIEW, "3"),
    NEXT_PANE(Group.VIEW, "F6"),
    PREVIOUS_PANE(Group.VIEW, "Shift+F6"),
    LARGER(Group.VIEW, "Shortcut+Plus", "Shortcut+Equals", "Shift+Shortcut+Equals", "Shortcut+Add"),
    SMALLER(Group.VIEW, "Shortcut+Minus", "Shortcut+Subtract"),
    USUAL_SIZE(Group.VIEW, "Shortcut+0", "Shortcut+Numpad_0"),
    KEYS(Group.HELP, "?"),
    GUIDE(Group.HELP, "F1"),
    ABOUT(Group.HELP);

    /// The menu of a command, and its heading in the shortcut sheet.
    public enum Group {
        FILE,
        EDIT,
        GO,
        PAPER,
        VIEW,
        HELP;

        /// Message key of the label.
        public String key() {
            return "group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> keys;

    /// @param keys default keys, the one to display first
    Command(Group group, String... keys) {
        this.group = group;
        this.keys = List.of(keys);
    }

    public Group group() {
        return group;
    }

    List<String> keys() {
        return keys;
    }

    /// Message key of the label.
    public String key() {
        return "command." + name().toLowerCase(Locale.ROOT);
    }
}
