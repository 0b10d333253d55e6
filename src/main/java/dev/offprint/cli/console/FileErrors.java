package dev.offprint.cli.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Sentences for files that cannot be read or written, with the reason in words: the messages of the platform's
/// exceptions are often a path alone.
public final class FileErrors {
    private FileErrors() {}

    public static String notWritten(Object file, IOException failure) {
        return file + " could not be written: " + reason(failure) + ". Choose another place.";
    }

    public static String notRead(Object file, IOException failure) {
        return "The file " + file + " cannot be read: " + reason(failure) + ".";
    }

    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            case FileSystemException of when of.getReason() != null -> sentence(of.getReason());
            default -> sentence(failure.getMessage());
        };
    }

    private static String sentence(@Nullable String message) {
        return message == null ? "the disk refused" : message.replaceFirst("\\.$", "");
    }
}
