package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.PaperId;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import dev.offprint.store.merge.PaperIdentifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Resolves identifiers as users write them to row keys.
final class PaperLookup {
    private static final Pattern DOI_ADDRESS =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

    private PaperLookup() {}

    static OptionalLong find(Database db, String text) {
        var id = text.strip();
        if (id.isEmpty()) {
            return OptionalLong.empty();
        }
        var arxiv = ArxivId.parse(id);
        if (arxiv != null) {
            return row(db, PaperIdentifier.ofArxiv(arxiv));
        }
        var key = new PaperId(id).rowKey();
        if (key != null) {
            return Arrays.stream(currentKeys(db, new long[] {key})).findFirst();
        }
        var bySourceId = row(db, PaperIdentifier.ofSourceId(id));
        var doi = DOI_ADDRESS.matcher(id.toLowerCase(Locale.ROOT));
        return bySourceId.isEmpty() && doi.matches() ? row(db, PaperIdentifier.ofDoi(doi.group(1))) : bySourceId;
    }

    private static OptionalLong row(Database db, PaperIdentifier name) {
        return Arrays.stream(db.numbers("SELECT paper FROM name WHERE name = ?", name.text()))
                .findFirst();
    }

    /// The present keys for the given ones, without duplicates: a merged row resolves to its successor, an
    /// unknown key is omitted.
    static long[] currentKeys(Database db, long[] keys) {
        var json = JsonArrays.numbers(keys);
        var current = new HashMap<Long, Long>();
        db.forEach(
                "SELECT key, paper FROM gone WHERE paper IS NOT NULL AND key IN (SELECT value FROM json_each(?))",
                row -> current.put(row.getLong(1), row.getLong(2)),
                json);
        db.forEach(
                "SELECT paper FROM standing WHERE paper IN (SELECT value FROM json_each(?))",
                row -> current.put(row.getLong(1), row.getLong(1)),
                json);
        return Arrays.stream(keys)
                .filter(current::containsKey)
                .map(key -> current.getOrDefault(key, key))
                .distinct()
                .toArray();
    }
}
