package dev.offprint.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `offprint` itself: opens the window.
@Command(
        name = "offprint",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "[COMMAND]",
        header = "A desktop reader for research papers that works offline.",
        description = {
            "",
            "Alone it opens the window; without a display it fetches what is due and lists the newest day.",
            ""
        },
        footer = {
            "",
            "An ID is an arXiv id (2405.12345, with or without version, or its address) or the id that list prints.",
            "",
            "  offprint fetch                         what is due, fit for a timer",
            "  offprint import saved-page.html        a saved page, an API answer, JSON Lines, copied text",
            "  offprint search \"token pruning\"        the best papers for some words",
            "  offprint star 2405.12345               read it later"
        },
        footerHeading = "",
        commandListHeading = "%nCommands:%n")
final class OffprintCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--demo", description = "Open a library of invented papers, which is thrown away afterwards.")
    private boolean demo;

    @Option(names = "--offline", description = "Ask nothing of the network.")
    private boolean offline;

    OffprintCommand(Desk desk) {
        this.desk = desk;
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder with the library (default: the platform's data folder).")
    void data(Path folder) {
        desk.use(folder);
    }

    @Override
    public Integer call() {
        if (demo) {
            desk.use(null);
        }
        return desk.display() ? desk.window(offline) : new MainJob(desk, offline || demo).run();
    }
}
