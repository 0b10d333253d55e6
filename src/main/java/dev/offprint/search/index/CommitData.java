package dev.offprint.search.index;

import dev.offprint.search.analysis.TermNormalizer;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/// What a commit of the index says of itself.
///
/// @param sequence how far the index has followed the store
/// @param highest  the greatest key that it ever held: a paper with a greater one cannot be in it yet
record CommitData(long sequence, long highest) {
    static final CommitData NEW = new CommitData(0, 0);

    private static final String VERSION = "offprint.analysis";
    private static final String SEQUENCE = "offprint.sequence";
    private static final String HIGHEST = "offprint.highest";

    Iterable<Entry<String, String>> data() {
        return Map.of(
                        VERSION,
                        TermNormalizer.VERSION,
                        SEQUENCE,
                        Long.toString(sequence),
                        HIGHEST,
                        Long.toString(highest))
                .entrySet();
    }

    /// Null when it is no commit of ours, or one of another analysis.
    static @Nullable CommitData read(Map<String, String> data) {
        var sequence = data.get(SEQUENCE);
        var highest = data.get(HIGHEST);
        if (!TermNormalizer.VERSION.equals(data.get(VERSION)) || sequence == null || highest == null) {
            return null;
        }
        try {
            return new CommitData(Long.parseLong(sequence), Long.parseLong(highest));
        } catch (NumberFormatException _) {
            return null; // written by something else: as good as another version
        }
    }
}
