package dev.offprint.cli;

import dev.offprint.cli.console.OutputFailure;
import dev.offprint.model.AppException;
import java.util.concurrent.CompletionException;

/// Turns what a command threw into one sentence.
final class ErrorReporter {
    private static final System.Logger LOG = System.getLogger(ErrorReporter.class.getName());

    private ErrorReporter() {}

    static int report(Exception failure, CommandContext context) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof OutputFailure failed) {
            return failed.isBrokenPipe()
                    ? 0
                    : context.fail("Standard output takes no more (" + failed.reason() + "): the work was ended.");
        }
        if (cause instanceof AppException trouble) {
            return context.fail(trouble.sentence());
        }
        LOG.log(System.Logger.Level.ERROR, "A command failed in a way that was not expected.", failure);
        return context.fail(
                "Something went wrong inside the program; nothing that was stored is lost. The log in the data"
                        + " folder has the details.");
    }
}
