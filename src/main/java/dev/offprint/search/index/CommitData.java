package dev.offprint.search.index;

import dev.offprint.search.analysis.TermNormalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/// User data of a commit of the index.
///
/// @param library  the id of the library that was indexed; null in indexes of older versions, and in new ones
/// @param sequence how far the index has followed the store
/// @param highest  the greatest key that it ever held: a paper with a greater one cannot be in it yet
record CommitData(@Nullable String library, long sequence, long highest) {
    static final CommitData NEW = new CommitData(null, 0, 0);

    private static final String VERSION = "offprint.analysis";
    private static final String SEQUENCE = "offprint.sequence";
    private static final String HIGHEST = "offprint.highest";
    private static final String LIBRARY = "offprint.library";

    Iterable<Entry<String, String>> data() {
        var data = new HashMap<String, String>();
        data.put(VERSION, TermNormalizer.VERSION);
        data.put(SEQUENCE, Long.toString(sequence));
        data.put(HIGHEST, Long.toString(highest));
        if (library != null) {
            data.put(LIBRARY, library);
        }
        return data.entrySet();
    }

    /// Null when it is no commit of ours, or one of another analysis.
    static @Nullable CommitData read(Map<String, String> data) {
        var sequence = data.get(SEQUENCE);
        var highest = data.get(HIGHEST);
        if (!TermNormalizer.VERSION.equals(data.get(VERSION)) || sequence == null || highest == null) {
            return null;
        }
        try {
            return new CommitData(data.get(LIBRARY), Long.parseLong(sequence), Long.parseLong(highest));
        } catch (NumberFormatException _) {
            return null; // written by something else: as good as another version
        }
    }
}
