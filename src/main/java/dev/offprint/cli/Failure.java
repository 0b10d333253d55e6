package dev.offprint.cli;

import dev.offprint.model.Trouble;
import java.util.concurrent.CompletionException;

/// Turns what a command threw into one sentence.
final class Failure {
    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    private Failure() {}

    static int told(Exception failure, Desk desk) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Trouble trouble) {
            return desk.fail(trouble.sentence());
        }
        LOG.log(System.Logger.Level.ERROR, "A command failed in a way that nobody foresaw.", failure);
        return desk.fail(
                "Something went wrong inside the program (" + cause.getClass().getSimpleName()
                        + "); nothing that was stored is lost. The log in the data folder has the details.");
    }
}
