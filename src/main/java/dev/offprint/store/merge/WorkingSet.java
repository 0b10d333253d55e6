package dev.offprint.store.merge;

import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.Database;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows that a batch works on: read together at the start, written together at the end.
final class WorkingSet {
    private final Database db;
    private final ChangeSequence sequence;
    private final CounterUpdates tallies;
    private final DraftTable rows;
    private final Map<Long, PaperDraft> drafts;
    private final Map<Long, PaperDraft> changed = new LinkedHashMap<>();
    private final Map<Long, Long> gone = new HashMap<>();
    private long lastKey;

    final IdentityIndex register;

    WorkingSet(Database db, ChangeSequence sequence, CounterUpdates tallies, List<IncomingEntry> batch) {
        this.db = db;
        this.sequence = sequence;
        this.tallies = tallies;
        this.rows = new DraftTable(db);
        this.register = new IdentityIndex(db, batch);
        this.drafts = new HashMap<>(rows.load(register.bearers(batch)));
        this.lastKey = db.number("SELECT seq FROM sqlite_sequence WHERE name = 'paper'");
    }

    PaperDraft draft(long key) {
        return drafts.computeIfAbsent(key, rows::load);
    }

    PaperDraft add(MergedMetadata facts) {
        var draft = new PaperDraft(++lastKey, facts, true);
        drafts.put(draft.key, draft);
        return draft;
    }

    /// This draft has to be written.
    void changed(PaperDraft draft) {
        changed.put(draft.key, draft);
    }

    /// Makes one row of two. The older one stays.
    PaperDraft unite(PaperDraft one, PaperDraft other) {
        write();
        long survivor = Math.min(one.key, other.key);
        long lost = Math.max(one.key, other.key);
        new RowMerge(db, sequence, tallies).unite(survivor, lost);
        register.united(lost, survivor);
        gone.put(lost, survivor);
        drafts.remove(lost);
        drafts.remove(survivor);
        return draft(survivor);
    }

    /// How many rows have become part of others so far.
    int unions() {
        return gone.size();
    }

    /// The key of a row that may have become part of another one during this batch.
    long now(long key) {
        long now = key;
        for (var next = gone.get(now); next != null; next = gone.get(now)) {
            now = next;
        }
        return now;
    }

    void write() {
        for (var draft : changed.values()) {
            rows.save(draft, sequence.next());
            tallies.editions(draft.newEditions);
            drafts.remove(draft.key); // read again should a later entry need it: only a union writes before the end
        }
        changed.clear();
    }
}
