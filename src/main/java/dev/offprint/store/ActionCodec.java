package dev.offprint.store;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.SeenRevision;
import dev.offprint.store.db.LineList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stored form of an action: the verb of the command line and its arguments.
///
/// @param arguments tags or topics one per line, the text of a note, or the seen version; null if the verb
///     needs none
record ActionCodec(String kind, @Nullable String arguments) {
    private static final String WITHDRAWN = " withdrawn";

    static ActionCodec of(ReaderAction action) {
        return switch (action) {
            case ReaderAction.Star(boolean starred) -> new ActionCodec(starred ? "star" : "unstar", null);
            case ReaderAction.Read(boolean read) -> new ActionCodec(read ? "read" : "unread", null);
            case ReaderAction.AutoRead _ ->
                throw new IllegalArgumentException("an automatic read mark is not recorded");
            case ReaderAction.Dismiss(boolean dismissed) -> new ActionCodec(dismissed ? "dismiss" : "restore", null);
            case ReaderAction.Tag(var tags) -> new ActionCodec("tag", LineList.join(tags));
            case ReaderAction.Untag(var tags) -> new ActionCodec("untag", LineList.join(tags));
            case ReaderAction.Note(var text) -> new ActionCodec("note", text);
            case ReaderAction.See(var seen) -> new ActionCodec("seen", formatSeen(seen));
            case ReaderAction.EditHighlights(var quotes) ->
                new ActionCodec("highlights", LineList.join(oneLine(quotes)));
            case ReaderAction.EditTopics(var names) -> new ActionCodec("topics", LineList.join(names));
            case ReaderAction.EditInterests(var names) -> new ActionCodec("interests", LineList.join(names));
        };
    }

    ReaderAction action() {
        return switch (kind) {
            case "star" -> new ReaderAction.Star(true);
            case "unstar" -> new ReaderAction.Star(false);
            case "read" -> new ReaderAction.Read(true);
            case "unread" -> new ReaderAction.Read(false);
            case "dismiss" -> new ReaderAction.Dismiss(true);
            case "restore" -> new ReaderAction.Dismiss(false);
            case "tag" -> new ReaderAction.Tag(LineList.split(arguments));
            case "untag" -> new ReaderAction.Untag(LineList.split(arguments));
            case "note" -> new ReaderAction.Note(arguments == null ? "" : arguments);
            case "seen" -> new ReaderAction.See(parseSeen(arguments));
            case "highlights" -> new ReaderAction.EditHighlights(LineList.split(arguments));
            case "topics" -> new ReaderAction.EditTopics(LineList.split(arguments));
            case "interests" -> new ReaderAction.EditInterests(LineList.split(arguments));
            default ->
                throw new IllegalStateException(
                        "unknown action: " + kind); // actions of newer programs imply a newer schema
        };
    }

    private static List<String> oneLine(List<String> quotes) {
        return quotes.stream().map(quote -> quote.replaceAll("\\s+", " ")).toList();
    }

    private static String formatSeen(SeenRevision seen) {
        return seen.version() + (seen.withdrawn() ? WITHDRAWN : "");
    }

    private static SeenRevision parseSeen(@Nullable String arguments) {
        var text = arguments == null ? "0" : arguments;
        boolean withdrawn = text.endsWith(WITHDRAWN);
        int end = withdrawn ? text.length() - WITHDRAWN.length() : text.length();
        return new SeenRevision(Integer.parseInt(text.substring(0, end)), withdrawn);
    }
}
