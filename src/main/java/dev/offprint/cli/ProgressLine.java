package dev.offprint.cli;

import dev.offprint.ingest.ProgressListener;

/// One line on standard error that says how far a long piece of work is; only on a terminal.
final class ProgressLine {
    private static final String CLEAR = "\r\u001b[2K";

    private final CommandContext desk;

    ProgressLine(CommandContext desk) {
        this.desk = desk;
    }

    void show(ProgressListener progress) {
        if (!desk.terminal) {
            return;
        }
        var waiting = progress.waitingUntil() == null ? "" : ", waiting until " + progress.waitingUntil();
        desk.err.print(CLEAR
                + "%s (%d of %d), %d papers%s"
                        .formatted(progress.what(), progress.done() + 1, progress.total(), progress.papers(), waiting));
        desk.err.flush();
    }

    /// Takes the line away, so that what follows starts at the left.
    void clear() {
        if (desk.terminal) {
            desk.err.print(CLEAR);
            desk.err.flush();
        }
    }
}
