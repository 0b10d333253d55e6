package dev.offprint.store.merge;

import dev.offprint.model.PaperCounts;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Rows by the identifiers and titles of a batch: loaded with two queries, then updated while the batch adds
/// rows.
final class IdentityIndex {
    private final Map<PaperIdentifier, Long> keys = new HashMap<>();
    private final Map<PaperIdentifier, Long> hashes = new HashMap<>();
    private final Map<Long, Set<Long>> titles = new HashMap<>();

    IdentityIndex(Database db, List<IncomingEntry> batch) {
        db.forEach(
                "SELECT name, paper, said FROM name WHERE name IN (SELECT value FROM json_each(?))",
                row -> put(PaperIdentifier.parse(row.getString(1)), row.getLong(2), row.getLong(3)),
                JsonArrays.texts(batch.stream()
                        .flatMap(incoming -> incoming.identifiers().stream().map(PaperIdentifier::text))
                        .toList()));
        db.forEach(
                "SELECT title, paper FROM title WHERE title IN (SELECT value FROM json_each(?))",
                row -> put(row.getLong(1), row.getLong(2)),
                JsonArrays.numbers(batch.stream()
                        .mapToLong(incoming -> incoming.title().hash())
                        .toArray()));
    }

    /// @param contentHash hash of the metadata that a file gave under this identifier; 0 for none
    void put(PaperIdentifier identifier, long key, long contentHash) {
        keys.put(identifier, key);
        hashes.put(identifier, contentHash);
    }

    void put(TitleKey title, long key) {
        put(title.hash(), key);
    }

    private void put(long title, long key) {
        titles.computeIfAbsent(title, _ -> new TreeSet<>()).add(key);
    }

    @Nullable
    Long key(PaperIdentifier identifier) {
        return keys.get(identifier);
    }

    /// Oldest first.
    Set<Long> keys(TitleKey title) {
        return titles.getOrDefault(title.hash(), Set.of());
    }

    /// Whether an entry repeats what its file gave before. Nothing has to be read for such an entry: importing
    /// a file of 100,000 papers again takes a third of the time.
    boolean isRepeated(IncomingEntry incoming) {
        var identifier = incoming.primaryIdentifier();
        return identifier != null
                && incoming.entry().edition() == null
                && incoming.entry().counts().equals(PaperCounts.NONE)
                && hashes.getOrDefault(identifier, 0L) == incoming.contentHash();
    }

    /// All rows that the entries of a batch may affect.
    Set<Long> keys(List<IncomingEntry> batch) {
        var found = new TreeSet<Long>();
        batch.stream().filter(incoming -> !isRepeated(incoming)).forEach(incoming -> {
            incoming.identifiers().stream()
                    .map(keys::get)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
            found.addAll(keys(incoming.title()));
        });
        return found;
    }

    /// Redirects the row `merged` to `survivor`.
    void rowMerged(long merged, long survivor) {
        keys.replaceAll((_, key) -> key == merged ? survivor : key);
        titles.values().stream().filter(found -> found.remove(merged)).forEach(found -> found.add(survivor));
    }
}
