package dev.offprint.cli;

import dev.offprint.library.Library;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.UndoResult;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `offprint undo` and `offprint redo`.
final class UndoCommands {
    private UndoCommands() {}

    @Command(name = "undo", header = "Takes back the last thing done to papers, whenever that was.")
    static final class Undo implements Callable<Integer> {
        private final CommandContext context;

        Undo(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return report(context, "Undone: ", "There is nothing to undo.", Library::undo);
        }
    }

    @Command(name = "redo", header = "Does again what was undone last.")
    static final class Redo implements Callable<Integer> {
        private final CommandContext context;

        Redo(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return report(context, "Done again: ", "There is nothing to do again.", Library::redo);
        }
    }

    private static int report(
            CommandContext context,
            String done,
            String nothing,
            Function<Library, CompletableFuture<@Nullable UndoResult>> step) {
        return context.with(session -> {
            var undone = step.apply(session.library()).join();
            if (undone == null) {
                return context.fail(nothing);
            }
            context.out.println(done + named(undone.action()) + papers(undone));
            return 0;
        });
    }

    private static String papers(UndoResult undone) {
        int papers = undone.keys().size();
        return undone.action() instanceof ReaderAction.EditTopics
                        || undone.action() instanceof ReaderAction.EditInterests
                ? "."
                : ", " + papers + (papers == 1 ? " paper." : " papers.");
    }

    private static String named(ReaderAction act) {
        return switch (act) {
            case ReaderAction.Star(var starred) -> starred ? "star" : "unstar";
            case ReaderAction.Read(var read) -> read ? "read" : "unread";
            case ReaderAction.AutoRead _ -> "read";
            case ReaderAction.Dismiss(var dismissed) -> dismissed ? "dismiss" : "restore";
            case ReaderAction.Tag(var tags) -> "tag " + String.join(" ", tags);
            case ReaderAction.Untag(var tags) -> "untag " + String.join(" ", tags);
            case ReaderAction.Note _ -> "note";
            case ReaderAction.See _ -> "seen";
            case ReaderAction.EditHighlights _ -> "highlight";
            case ReaderAction.EditTopics(var names) ->
                (names.size() == 1 ? "topic " : "topics ") + String.join(", ", names);
            case ReaderAction.EditInterests(var names) ->
                (names.size() == 1 ? "interest " : "interests ") + String.join(", ", names);
        };
    }
}
