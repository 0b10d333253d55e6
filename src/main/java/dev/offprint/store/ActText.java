package dev.offprint.store;

import dev.offprint.model.Act;
import dev.offprint.model.Seen;
import org.jspecify.annotations.Nullable;

/// An act as the journal holds it: the verb of the command line that does it, and the words that go with it.
///
/// @param said tags or topics one to a line, a note as typed, the version seen; null where the verb says all
record ActText(String kind, @Nullable String said) {
    private static final String WITHDRAWN = " withdrawn";

    static ActText of(Act act) {
        return switch (act) {
            case Act.Star(boolean starred) -> new ActText(starred ? "star" : "unstar", null);
            case Act.Read(boolean read) -> new ActText(read ? "read" : "unread", null);
            case Act.Glance _ -> throw new IllegalArgumentException("a glance is not noted");
            case Act.Dismiss(boolean dismissed) -> new ActText(dismissed ? "dismiss" : "restore", null);
            case Act.Tag(var tags) -> new ActText("tag", Lines.join(tags));
            case Act.Untag(var tags) -> new ActText("untag", Lines.join(tags));
            case Act.Note(var text) -> new ActText("note", text);
            case Act.See(var seen) -> new ActText("seen", said(seen));
            case Act.Topics(var names) -> new ActText("topics", Lines.join(names));
        };
    }

    Act act() {
        return switch (kind) {
            case "star" -> new Act.Star(true);
            case "unstar" -> new Act.Star(false);
            case "read" -> new Act.Read(true);
            case "unread" -> new Act.Read(false);
            case "dismiss" -> new Act.Dismiss(true);
            case "restore" -> new Act.Dismiss(false);
            case "tag" -> new Act.Tag(Lines.split(said));
            case "untag" -> new Act.Untag(Lines.split(said));
            case "note" -> new Act.Note(said == null ? "" : said);
            case "seen" -> new Act.See(seen(said));
            case "topics" -> new Act.Topics(Lines.split(said));
            default ->
                throw new IllegalStateException("no act: " + kind); // schema versions keep newer programs' acts away
        };
    }

    private static String said(Seen seen) {
        return seen.version() + (seen.withdrawn() ? WITHDRAWN : "");
    }

    private static Seen seen(@Nullable String said) {
        var text = said == null ? "0" : said;
        boolean withdrawn = text.endsWith(WITHDRAWN);
        int end = withdrawn ? text.length() - WITHDRAWN.length() : text.length();
        return new Seen(Integer.parseInt(text.substring(0, end)), withdrawn);
    }
}
