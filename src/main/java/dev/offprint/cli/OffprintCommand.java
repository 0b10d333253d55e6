package dev.offprint.cli;

import dev.offprint.cli.console.NameSuggester;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `offprint` itself: opens the window.
@Command(
        name = "offprint",
        sortOptions = false,
        mixinStandardHelpOptions = true,
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
            "  offprint saved-page.html               the window, with that page taken in",
            "  offprint fetch                         what is due, fit for a timer",
            "  offprint import saved-page.html        a saved page, an API answer, JSON Lines, copied text",
            "  offprint search \"token pruning\"        the best papers for some words",
            "  offprint star 2405.12345               read it later"
        },
        footerHeading = "",
        commandListHeading = "%nCommands:%n")
final class OffprintCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Option(names = "--demo", description = "Open a library of invented papers, which is thrown away afterwards.")
    private boolean demo;

    @Option(names = "--offline", description = "Ask nothing of the network.")
    private boolean offline;

    @Option(names = "--search", paramLabel = "QUERY", defaultValue = "", description = "Open the window on a search.")
    private String query = "";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Open the window and import these; a window that is open already does it.")
    private List<Path> files = List.of();

    OffprintCommand(CommandContext context) {
        this.context = context;
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder with the library (default: the platform's data folder).")
    void data(Path folder) {
        context.use(folder);
    }

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print results and errors only: no progress, no hints, no sums.")
    void quiet(boolean quiet) {
        if (quiet) {
            context.quiet();
        }
    }

    @Override
    public Integer call() {
        if (demo) {
            context.use(null);
        }
        var lacking = files.stream().filter(file -> !Files.exists(file)).findFirst();
        if (lacking.isPresent()) {
            var word = lacking.get().toString();
            var meant = NameSuggester.nearest(word, spec.subcommands().keySet());
            return context.misused("“" + word + "” is no command, and no file either."
                    + (meant == null ? "" : " Did you mean " + meant + "?"));
        }
        if (context.display()) {
            return context.window(offline, files, query);
        }
        return files.isEmpty()
                ? new DefaultCommand(context, offline || demo).run()
                : context.fail("There is no display here for a window; offprint import takes the files in.");
    }
}
