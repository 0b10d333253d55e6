package dev.offprint.cli;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;

/// What the program is for, on a terminal: fetch what is due, list the newest day.
final class DefaultCommand {
    private final CommandContext desk;
    private final boolean offline;

    DefaultCommand(CommandContext desk, boolean offline) {
        this.desk = desk;
        this.offline = offline;
    }

    /// Lists the newest day also when nothing could be fetched: what is stored is there to be read.
    int run() {
        desk.err.println("There is no display here for a window; " + (offline ? "" : "fetching what is due and ")
                + "listing the newest day. offprint --help shows the commands.");
        return desk.with(session -> {
            if (!offline && !session.offline().getAsBoolean()) {
                FetchRound.due(desk, session);
            }
            var library = session.library();
            var newest = library.count().days().stream()
                    .filter(day -> day.papers() > 0)
                    .findFirst();
            if (newest.isEmpty()) {
                desk.out.println("The library is empty: offprint fetch or offprint import fills it.");
                return 0;
            }
            var day = newest.get();
            desk.out.println(day.day() + ", " + day.papers() + (day.papers() == 1 ? " paper" : " papers"));
            library.readRows(library.list(ListQuery.of(new Period.Day(day.day())))
                            .keys())
                    .forEach(row -> desk.out.println(PaperFormatter.row(row)));
            return 0;
        });
    }
}
