package dev.offprint.ingest;

import dev.offprint.model.MergeResult;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Counts each paper of a run once, by its most significant outcome. Row keys are assigned from 1 upwards almost
/// without gaps, so that bit sets take three bits per paper. Not thread-safe.
final class RunCounter {
    private final BitSet added = new BitSet();
    private final BitSet updated = new BitSet();
    private final BitSet met = new BitSet();
    private long rejected;

    void add(@Nullable MergeResult merged) {
        if (merged == null) {
            return;
        }
        for (var fate : merged.outcomes()) {
            int key = Math.toIntExact(fate.key());
            met.set(key);
            switch (fate.kind()) {
                case ADDED -> added.set(key);
                case UPDATED -> updated.set(key);
                case UNCHANGED -> {}
            }
        }
    }

    void reject(long items) {
        rejected += items;
    }

    int papers() {
        return met.cardinality();
    }

    RunCounts tally() {
        var changed = (BitSet) updated.clone();
        changed.andNot(added);
        long news = added.cardinality();
        long changes = changed.cardinality();
        return new RunCounts(news, changes, met.cardinality() - news - changes, rejected);
    }
}
