package dev.offprint.store.merge;

import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.Database;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of a batch: loaded together at the start, written together at the end.
final class WorkingSet {
    private final Database db;
    private final ChangeSequence sequence;
    private final CounterUpdates counters;
    private final DraftTable rows;
    private final Map<Long, PaperDraft> drafts;
    private final Map<Long, PaperDraft> changed = new LinkedHashMap<>();
    private final Map<Long, Long> merged = new HashMap<>();
    private long lastKey;

    final IdentityIndex index;

    WorkingSet(Database db, ChangeSequence sequence, CounterUpdates counters, List<IncomingEntry> batch) {
        this.db = db;
        this.sequence = sequence;
        this.counters = counters;
        this.rows = new DraftTable(db);
        this.index = new IdentityIndex(db, batch);
        this.drafts = new HashMap<>(rows.load(index.keys(batch)));
        this.lastKey = db.number("SELECT seq FROM sqlite_sequence WHERE name = 'paper'");
    }

    PaperDraft draft(long key) {
        return drafts.computeIfAbsent(key, rows::load);
    }

    PaperDraft add(MergedMetadata metadata) {
        var draft = new PaperDraft(++lastKey, metadata, true);
        drafts.put(draft.key, draft);
        return draft;
    }

    /// Marks a draft to be written.
    void changed(PaperDraft draft) {
        changed.put(draft.key, draft);
    }

    /// Merges two rows. The older one stays.
    PaperDraft mergeRows(PaperDraft one, PaperDraft other) {
        write();
        long survivor = Math.min(one.key, other.key);
        long removed = Math.max(one.key, other.key);
        new RowMerge(db, sequence, counters).merge(survivor, removed);
        index.rowMerged(removed, survivor);
        merged.put(removed, survivor);
        drafts.remove(removed);
        drafts.remove(survivor);
        return draft(survivor);
    }

    /// The number of rows merged so far.
    int mergeCount() {
        return merged.size();
    }

    /// The present key of a row that may have been merged during this batch.
    long currentKey(long key) {
        long current = key;
        for (var next = merged.get(current); next != null; next = merged.get(current)) {
            current = next;
        }
        return current;
    }

    void write() {
        for (var draft : changed.values()) {
            rows.save(draft, sequence.next());
            counters.addEditions(draft.newEditions);
            drafts.remove(draft.key); // loaded again if a later entry needs it: only a row merge writes before the end
        }
        changed.clear();
    }
}
