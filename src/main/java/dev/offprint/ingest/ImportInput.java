package dev.offprint.ingest;

import dev.offprint.model.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Input of an import, opened when it is processed.
///
/// @param name name shown in messages
public record ImportInput(Message name, Opener opener) {
    /// @param bytes closed by the reader
    /// @param madeAt latest possible creation time of the content; null for now
    record Opened(InputStream bytes, @Nullable Instant madeAt) {}

    @FunctionalInterface
    interface Opener {
        /// @throws Refused when the input cannot be opened, with a sentence for the user
        Opened open() throws IOException, Refused;
    }

    /// Thrown when an input cannot be opened.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message message;
        private final boolean passing;

        /// @param passing as for [ImportReport.Problem]
        Refused(Message saying, boolean passing) {
            super(saying.english());
            this.message = saying;
            this.passing = passing;
        }

        boolean passing() {
            return passing;
        }

        Message message() {
            return message;
        }
    }

    public static ImportInput file(Path path) {
        return new ImportInput(Message.text(path.toString()), () -> open(path));
    }

    /// @param stream is closed after reading
    public static ImportInput stream(String name, InputStream stream) {
        return new ImportInput(Message.text(name), () -> new Opened(stream, null));
    }

    public static ImportInput text(Message name, String text) {
        return new ImportInput(
                name, () -> new Opened(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null));
    }

    private static Opened open(Path path) throws IOException, Refused {
        if (Files.isDirectory(path)) {
            throw new Refused(Message.of("import.folder", path), false);
        }
        if (!Files.exists(path)) {
            throw new Refused(Message.of("import.nofile", path), true);
        }
        if (!Files.isReadable(path)) {
            throw new Refused(Message.of("import.forbidden", path), true);
        }
        return new Opened(
                Files.newInputStream(path), Files.getLastModifiedTime(path).toInstant());
    }
}
