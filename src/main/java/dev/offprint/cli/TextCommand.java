package dev.offprint.cli;

import dev.offprint.document.PlainTextWriter;
import dev.offprint.library.FullText;
import dev.offprint.richtext.FormulaText;
import dev.offprint.richtext.FormulaToUnicode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `offprint text`.
@Command(
        name = "text",
        sortOptions = false,
        header = "Prints a whole paper that is kept, as plain text.",
        footer = {"", "  offprint keep 2405.12345", "  offprint text 2405.12345 | less"})
final class TextCommand implements Callable<Integer> {
    private static final int WIDTH = 100;
    private static final int WIDEST = 1_000;

    private final CommandContext context;

    @Parameters(paramLabel = "ID", description = "The paper.")
    private String id = "";

    @Option(names = "--width", paramLabel = "N", description = "Columns of a line (default: 100, or the terminal's).")
    private int width;

    @Option(names = "--tex", description = "Formulas as LaTeX instead of characters.")
    private boolean tex;

    TextCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var key = session.library().findPaper(id);
            if (key.isEmpty()) {
                return context.unknown(id);
            }
            var text = session.library().readFullText(key.getAsLong());
            if (text == null) {
                return context.fail("This paper is not kept: offprint keep " + id + " fetches it.");
            }
            return print(text);
        });
    }

    private int print(FullText text) {
        var document = text.document();
        if (document == null) {
            context.note("This paper is kept as a PDF; its file is printed here, for a program that shows it.");
            context.out.println(text.files().main());
            return 0;
        }
        PlainTextWriter.lines(
                        document,
                        columns(),
                        formula ->
                                tex ? "$" + formula + "$" : FormulaToUnicode.orSource(new FormulaText(formula, false)))
                .forEach(line -> context.out.println(line.replaceAll("\\p{Cntrl}", "")));
        return 0;
    }

    private int columns() {
        if (width > 0) {
            return Math.min(width, WIDEST);
        }
        var terminal = System.getenv("COLUMNS");
        return context.terminal && terminal != null && terminal.matches("[1-9]\\d{0,3}")
                ? Math.min(Integer.parseInt(terminal), WIDTH)
                : WIDTH;
    }
}
