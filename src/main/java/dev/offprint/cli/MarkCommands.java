package dev.offprint.cli;

import dev.offprint.model.ReaderAction;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The commands that set one of the reader's states on papers.
final class MarkCommands {
    private MarkCommands() {}

    abstract static class Mark implements Callable<Integer> {
        private final CommandContext context;
        private final ReaderAction act;

        @Parameters(paramLabel = "ID", arity = "1..*", description = "The papers.")
        private List<String> ids = List.of();

        Mark(CommandContext context, ReaderAction act) {
            this.context = context;
            this.act = act;
        }

        @Override
        public Integer call() {
            return context.act(act, ids);
        }
    }

    @Command(name = "star", header = "Stars papers, to be read later.")
    static final class Star extends Mark {
        Star(CommandContext context) {
            super(context, new ReaderAction.Star(true));
        }
    }

    @Command(name = "unstar", header = "Takes the star off papers.")
    static final class Unstar extends Mark {
        Unstar(CommandContext context) {
            super(context, new ReaderAction.Star(false));
        }
    }

    @Command(name = "read", header = "Marks papers as read.")
    static final class Read extends Mark {
        Read(CommandContext context) {
            super(context, new ReaderAction.Read(true));
        }
    }

    @Command(name = "unread", header = "Marks papers as not read.")
    static final class Unread extends Mark {
        Unread(CommandContext context) {
            super(context, new ReaderAction.Read(false));
        }
    }

    @Command(name = "dismiss", header = "Hides papers from the lists.")
    static final class Dismiss extends Mark {
        Dismiss(CommandContext context) {
            super(context, new ReaderAction.Dismiss(true));
        }
    }
}
