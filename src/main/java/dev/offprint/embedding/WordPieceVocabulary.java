package dev.offprint.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The word pieces that a model knows, with their ids.
record WordPieceVocabulary(Map<String, Integer> ids) {
    private static final String BEGIN = "\"vocab\": {";

    WordPieceVocabulary {
        ids = Map.copyOf(ids);
    }

    /// Reads the vocabulary out of a Hugging Face `tokenizer.json`, which has one piece a line: `"##ing": 2075,`.
    ///
    /// @throws IOException if the file cannot be read or has no vocabulary
    static WordPieceVocabulary read(Path file) throws IOException {
        var ids = new HashMap<String, Integer>(1 << 16);
        try (var lines = Files.newBufferedReader(file)) {
            var line = lines.readLine();
            while (line != null && !line.endsWith(BEGIN)) {
                line = lines.readLine();
            }
            for (line = lines.readLine(); line != null && line.indexOf('}') != line.length() - 1; ) {
                int end = line.lastIndexOf("\": ");
                var piece = line.substring(line.indexOf('"') + 1, end)
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\");
                ids.put(
                        piece,
                        Integer.valueOf(line.substring(end + 3).replace(",", "").strip()));
                line = lines.readLine();
            }
        }
        if (ids.isEmpty()) {
            throw new IOException("no vocabulary in " + file);
        }
        return new WordPieceVocabulary(ids);
    }
}
