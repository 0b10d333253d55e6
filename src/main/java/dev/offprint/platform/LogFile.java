package dev.offprint.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The details of what went wrong, in `log/offprint.log` of a library's folder; made with the first line, so that most
/// commands never touch it. What is older than a megabyte of lines moves to `offprint.1.log`, in the place of what was
/// there. Any thread.
public final class LogFile extends Handler implements AutoCloseable {
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;

    private LogFile(Path folder) {
        file = folder.resolve("log").resolve("offprint.log");
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
    }

    /// Begins to write what is logged into `folder`, until it is closed.
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
            reportError("The log could not be written.", failure, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {
        // each line is written as it comes
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
