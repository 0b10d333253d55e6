package dev.offprint.cli.console;

import dev.offprint.ingest.ProgressListener;
import java.io.PrintStream;

/// One line on standard error that says how far a long piece of work is; only on a terminal.
public final class ProgressLine {
    private static final String CLEAR = "\r\u001b[2K";

    private final PrintStream err;
    private final boolean terminal;

    public ProgressLine(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    public void show(ProgressListener progress) {
        var waiting = progress.waitingUntil() == null ? "" : ", waiting until " + progress.waitingUntil();
        show("%s (%d of %d), %d papers%s"
                .formatted(progress.what(), progress.done() + 1, progress.total(), progress.papers(), waiting));
    }

    /// Shows a text in place of the one before.
    public void show(String text) {
        if (terminal) {
            err.print(CLEAR + text);
            err.flush();
        }
    }

    /// Takes the line away, so that what follows starts at the left.
    public void clear() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
