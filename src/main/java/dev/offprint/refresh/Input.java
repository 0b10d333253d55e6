package dev.offprint.refresh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something to import, opened when its turn comes.
///
/// @param name for messages
public record Input(String name, Opener opener) {
    /// @param bytes  closed by whoever reads them
    /// @param madeAt when the content was made at the latest; null for now
    record Opened(InputStream bytes, @Nullable Instant madeAt) {}

    @FunctionalInterface
    interface Opener {
        /// @throws Refused when there is nothing to open, with a sentence for people
        Opened open() throws IOException, Refused;
    }

    /// An input that cannot be opened; the message is one sentence.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    public static Input file(Path path) {
        return new Input(path.toString(), () -> open(path));
    }

    /// @param stream is closed after reading
    public static Input stream(String name, InputStream stream) {
        return new Input(name, () -> new Opened(stream, null));
    }

    public static Input text(String name, String text) {
        return new Input(name, () -> new Opened(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null));
    }

    private static Opened open(Path path) throws IOException, Refused {
        if (Files.isDirectory(path)) {
            throw new Refused(path + " is a folder; name the files in it.");
        }
        if (!Files.exists(path)) {
            throw new Refused("There is no file " + path + ".");
        }
        if (!Files.isReadable(path)) {
            throw new Refused(path + " may not be read; its permissions do not allow it.");
        }
        return new Opened(
                Files.newInputStream(path), Files.getLastModifiedTime(path).toInstant());
    }
}
