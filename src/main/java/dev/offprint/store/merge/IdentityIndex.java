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

/// Which rows bear the names and titles of a batch: looked up all at once, then kept true while the batch adds rows.
final class IdentityIndex {
    private final Map<PaperIdentifier, Long> names = new HashMap<>();
    private final Map<PaperIdentifier, Long> said = new HashMap<>();
    private final Map<Long, Set<Long>> titles = new HashMap<>();

    IdentityIndex(Database db, List<IncomingEntry> batch) {
        db.each(
                "SELECT name, paper, said FROM name WHERE name IN (SELECT value FROM json_each(?))",
                row -> put(PaperIdentifier.read(row.getString(1)), row.getLong(2), row.getLong(3)),
                JsonArrays.texts(batch.stream()
                        .flatMap(incoming -> incoming.names().stream().map(PaperIdentifier::text))
                        .toList()));
        db.each(
                "SELECT title, paper FROM title WHERE title IN (SELECT value FROM json_each(?))",
                row -> put(row.getLong(1), row.getLong(2)),
                JsonArrays.numbers(batch.stream()
                        .mapToLong(incoming -> incoming.title().print())
                        .toArray()));
    }

    /// @param words fingerprint of what a file says of the paper under this name; 0 when none does
    void put(PaperIdentifier name, long key, long words) {
        names.put(name, key);
        said.put(name, words);
    }

    void put(TitleKey title, long key) {
        put(title.print(), key);
    }

    private void put(long title, long key) {
        titles.computeIfAbsent(title, _ -> new TreeSet<>()).add(key);
    }

    @Nullable
    Long bearer(PaperIdentifier name) {
        return names.get(name);
    }

    /// Oldest first.
    Set<Long> bearers(TitleKey title) {
        return titles.getOrDefault(title.print(), Set.of());
    }

    /// Whether an entry repeats, word for word, what its file said before. Of such an entry nothing has to be
    /// read: a file of 100,000 papers that is imported once more is through in a third of the time.
    boolean repeated(IncomingEntry incoming) {
        var name = incoming.strongest();
        return name != null
                && incoming.entry().edition() == null
                && incoming.entry().counts().equals(PaperCounts.NONE)
                && said.getOrDefault(name, 0L) == incoming.said();
    }

    /// All rows that the entries of a batch may touch.
    Set<Long> bearers(List<IncomingEntry> batch) {
        var keys = new TreeSet<Long>();
        batch.stream().filter(incoming -> !repeated(incoming)).forEach(incoming -> {
            incoming.names().stream().map(names::get).filter(Objects::nonNull).forEach(keys::add);
            keys.addAll(bearers(incoming.title()));
        });
        return keys;
    }

    /// The row `gone` has become part of `survivor`.
    void united(long gone, long survivor) {
        names.replaceAll((_, key) -> key == gone ? survivor : key);
        titles.values().stream().filter(keys -> keys.remove(gone)).forEach(keys -> keys.add(survivor));
    }
}
