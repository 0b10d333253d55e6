package dev.offprint.settings;

import dev.offprint.model.Message;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// `searches.txt` in the data folder: recent searches, one query per line, newest first. Written to a temporary
/// file and moved, so that it is always complete. Thread-safe.
public final class SearchHistoryFile {
    private static final Logger LOG = System.getLogger(SearchHistoryFile.class.getName());

    private final Path folder;
    private final Path file;

    /// @param folder the data folder, which exists
    public SearchHistoryFile(Path folder) {
        this.folder = folder;
        file = folder.resolve("searches.txt");
    }

    /// Empty if there is no file or it cannot be read: nothing depends on it.
    public synchronized List<String> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} cannot be read: {1}", file, e.getMessage());
            return List.of();
        }
    }

    /// @throws SettingsException if the file cannot be written
    public synchronized void write(List<String> searches) {
        try {
            if (searches.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            var temporary = Files.createTempFile(folder, "searches", ".tmp");
            Files.write(temporary, searches);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SettingsException(Message.of("settings.searches", file), e);
        }
    }
}
