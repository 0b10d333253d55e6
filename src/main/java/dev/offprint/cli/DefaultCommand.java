package dev.offprint.cli;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;

/// What the program is for, on a terminal: fetch what is due, list the newest day.
final class DefaultCommand {
    private final CommandContext context;
    private final boolean offline;

    DefaultCommand(CommandContext context, boolean offline) {
        this.context = context;
        this.offline = offline;
    }

    /// Lists the newest day also when nothing could be fetched: what is stored is there to be read.
    int run() {
        context.note("There is no display here for a window; " + (offline ? "" : "fetching what is due and ")
                + "listing the newest day. offprint --help shows the commands.");
        return context.with(session -> {
            if (!offline && !session.offline().getAsBoolean()) {
                FetchRound.due(context, session);
            }
            var library = session.library();
            var newest = library.count().days().stream()
                    .filter(day -> day.papers() > 0)
                    .findFirst();
            if (newest.isEmpty()) {
                context.out.println("The library is empty: offprint fetch or offprint import fills it.");
                return 0;
            }
            var day = newest.get();
            context.out.println(day.day() + ", " + day.papers() + (day.papers() == 1 ? " paper" : " papers"));
            library.readRows(library.list(ListQuery.of(new Period.Day(day.day())))
                            .keys())
                    .forEach(row -> context.out.println(PaperFormatter.row(row)));
            return 0;
        });
    }
}
