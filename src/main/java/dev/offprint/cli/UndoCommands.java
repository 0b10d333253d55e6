package dev.offprint.cli;

import dev.offprint.library.Library;
import dev.offprint.model.Act;
import dev.offprint.model.Undone;
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
        private final Desk desk;

        Undo(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            return told(desk, "Undone: ", "There is nothing to undo.", Library::undo);
        }
    }

    @Command(name = "redo", header = "Does again what was undone last.")
    static final class Redo implements Callable<Integer> {
        private final Desk desk;

        Redo(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            return told(desk, "Done again: ", "There is nothing to do again.", Library::redo);
        }
    }

    private static int told(
            Desk desk, String done, String nothing, Function<Library, CompletableFuture<@Nullable Undone>> step) {
        return desk.with(session -> {
            var undone = step.apply(session.library()).join();
            if (undone == null) {
                return desk.fail(nothing);
            }
            desk.out.println(done + named(undone.act()) + papers(undone));
            return 0;
        });
    }

    private static String papers(Undone undone) {
        int papers = undone.keys().size();
        return undone.act() instanceof Act.Topics ? "." : ", " + papers + (papers == 1 ? " paper." : " papers.");
    }

    private static String named(Act act) {
        return switch (act) {
            case Act.Star(var starred) -> starred ? "star" : "unstar";
            case Act.Read(var read) -> read ? "read" : "unread";
            case Act.Glance _ -> "read";
            case Act.Dismiss(var dismissed) -> dismissed ? "dismiss" : "restore";
            case Act.Tag(var tags) -> "tag " + String.join(" ", tags);
            case Act.Untag(var tags) -> "untag " + String.join(" ", tags);
            case Act.Note _ -> "note";
            case Act.See _ -> "seen";
            case Act.Topics(var names) -> (names.size() == 1 ? "topic " : "topics ") + String.join(", ", names);
        };
    }
}
