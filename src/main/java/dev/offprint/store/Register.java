package dev.offprint.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which rows bear the names and titles of a batch: looked up all at once, then kept true while the batch adds rows.
final class Register {
    private final Map<Name, Long> names = new HashMap<>();
    private final Map<Long, Set<Long>> titles = new HashMap<>();

    Register(Db db, List<Incoming> batch) {
        db.each(
                "SELECT name, paper FROM name WHERE name IN (SELECT value FROM json_each(?))",
                row -> put(Name.read(row.getString(1)), row.getLong(2)),
                Json.texts(batch.stream()
                        .flatMap(incoming -> incoming.names().stream().map(Name::text))
                        .toList()));
        db.each(
                "SELECT title, paper FROM title WHERE title IN (SELECT value FROM json_each(?))",
                row -> put(row.getLong(1), row.getLong(2)),
                Json.numbers(batch.stream()
                        .mapToLong(incoming -> incoming.title().print())
                        .toArray()));
    }

    void put(Name name, long key) {
        names.put(name, key);
    }

    void put(Title title, long key) {
        put(title.print(), key);
    }

    private void put(long title, long key) {
        titles.computeIfAbsent(title, _ -> new TreeSet<>()).add(key);
    }

    @Nullable
    Long bearer(Name name) {
        return names.get(name);
    }

    /// Oldest first.
    Set<Long> bearers(Title title) {
        return titles.getOrDefault(title.print(), Set.of());
    }

    /// All rows that the batch may touch.
    Set<Long> bearers() {
        var keys = new TreeSet<>(names.values());
        titles.values().forEach(keys::addAll);
        return keys;
    }

    /// The row `gone` has become part of `survivor`.
    void united(long gone, long survivor) {
        names.replaceAll((_, key) -> key == gone ? survivor : key);
        titles.values().stream().filter(keys -> keys.remove(gone)).forEach(keys -> keys.add(survivor));
    }
}
