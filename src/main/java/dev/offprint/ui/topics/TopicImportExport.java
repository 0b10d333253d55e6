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

/// Import and export of topics as a text file. JavaFX application thread.
public final class TopicImportExport {
    private final TopicsModel model;
    private final LatestTask<TopicFile> reading;
    private final LatestTask<Path> writing;
    private final Localization texts;

    /// @param reading runs reads
    /// @param writing runs writes
    public TopicImportExport(
            TopicsModel model, LatestTask<TopicFile> reading, LatestTask<Path> writing, Localization texts) {
        this.model = model;
        this.reading = reading;
        this.writing = writing;
        this.texts = texts;
    }

    /// Adds the topics of a file, and replaces existing ones of the same names.
    ///
    /// @param onResult receives a message about the result
    void read(Path file, Consumer<String> onResult) {
        reading.submit(
                () -> TopicFile.read(readText(file)),
                topicFile -> model.merge(
                        topicFile,
                        () -> onResult.accept(
                                texts.of("topics.imported", topicFile.blocks().size()))),
                error -> onResult.accept(message(error, file)));
    }

    /// Writes all topics to a file.
    ///
    /// @param onResult receives a message about the result
    void write(Path file, Consumer<String> onResult) {
        var topics = model.list();
        writing.submit(
                () -> writeText(file, TopicFile.write(topics)),
                _ -> onResult.accept(texts.of("topics.exported", topics.topics().size(), file)),
                error -> onResult.accept(message(error, file)));
    }

    private String message(Throwable error, Path file) {
        return error instanceof TopicException failure
                ? texts.of(failure.message())
                : texts.of("topics.exchange.failed", file);
    }

    private static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Path writeText(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
