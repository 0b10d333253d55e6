package dev.offprint.ui.topics;

import dev.offprint.library.TopicFile;
import dev.offprint.model.TopicException;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Topics into a file that people read and write, and out of one. Toolkit's thread.
public final class TopicImportExport {
    private final TopicsModel model;
    private final LatestTask<TopicFile> reading;
    private final LatestTask<Path> writing;
    private final Localization texts;

    /// @param reading reads files
    /// @param writing writes files
    public TopicImportExport(
            TopicsModel model, LatestTask<TopicFile> reading, LatestTask<Path> writing, Localization texts) {
        this.model = model;
        this.reading = reading;
        this.writing = writing;
        this.texts = texts;
    }

    /// Adds the topics of a file, and changes those that are here to what it says of them.
    ///
    /// @param told what came of it, in a sentence
    void read(Path file, Consumer<String> told) {
        reading.submit(
                () -> TopicFile.read(text(file)),
                found -> model.merge(
                        found,
                        () -> told.accept(
                                texts.of("topics.imported", found.blocks().size()))),
                trouble -> told.accept(why(trouble, file)));
    }

    /// Writes all topics into a file.
    ///
    /// @param told what came of it, in a sentence
    void write(Path file, Consumer<String> told) {
        var topics = model.list();
        writing.submit(
                () -> written(file, TopicFile.write(topics)),
                _ -> told.accept(texts.of("topics.exported", topics.topics().size(), file)),
                trouble -> told.accept(why(trouble, file)));
    }

    private String why(Throwable trouble, Path file) {
        return trouble instanceof TopicException refused
                ? texts.of(refused.message())
                : texts.of("topics.exchange.failed", file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
