package dev.offprint.search;

import dev.offprint.search.syntax.Synonyms;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `synonyms.txt` in the data folder: the reader's to edit, and put there for that with what the program comes with.
public final class SynonymsFile {
    private static final Logger LOG = System.getLogger(SynonymsFile.class.getName());

    private SynonymsFile() {}

    /// What the file says; what the program comes with where there is none, or none that can be read.
    public static Synonyms read(Path folder) {
        var file = folder.resolve("synonyms.txt");
        try {
            if (!Files.exists(file)) {
                lay(file);
            }
            return Synonyms.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            LOG.log(Level.WARNING, "{0} cannot be used, so the names that the program knows hold: {1}", file, trouble);
            return Synonyms.shipped();
        }
    }

    /// Written to a sibling and moved, so that another program that starts now reads all of it or none.
    private static void lay(Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), "synonyms", ".tmp");
        try {
            Files.write(draft, Synonyms.file());
            Files.move(draft, file);
        } catch (FileAlreadyExistsException _) {
            Files.delete(draft); // laid by the other meanwhile
        }
    }
}
