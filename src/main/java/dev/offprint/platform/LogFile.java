package dev.offprint.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log `log/offprint.log` in the folder of a library, created with its first entry, so that most commands
/// do not create it. Above one megabyte it is renamed to `offprint.1.log`, replacing the previous one.
/// Thread-safe.
public final class LogFile extends Handler implements AutoCloseable {
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;
    private boolean failed;

    private LogFile(Path folder) {
        file = folder.resolve("log").resolve("offprint.log");
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    /// Logs into `folder` until closed.
    public static LogFile open(Path folder) {
        var log = new LogFile(folder);
        Logger.getLogger("").addHandler(log);
        return log;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
                Files.move(file, file.resolveSibling("offprint.1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file,
                    getFormatter().format(entry),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            reportOnce(failure);
        }
    }

    /// One line for all failures: on a full disk each entry fails, and the trace of the failure helps no reader.
    private void reportOnce(IOException failure) {
        if (!failed) {
            failed = true;
            System.err.println("offprint: the log " + file + " cannot be written (" + reason(failure) + ").");
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _, NotDirectoryException _ -> "its folder is a file";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    @Override
    public void flush() {
        // each entry is written immediately
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
