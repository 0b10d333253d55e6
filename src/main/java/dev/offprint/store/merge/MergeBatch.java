package dev.offprint.store.merge;

import dev.offprint.model.Edition;
import dev.offprint.model.MergeResult.Kind;
import dev.offprint.model.MergeResult.Outcome;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Merges entries into the database inside one transaction: loads their rows with a few queries, merges the
/// entries one by one, and writes changed rows.
public final class MergeBatch {
    private final Database db;
    private final long at;
    private final List<IncomingEntry> entries;
    private final WorkingSet rows;
    private final PaperMatcher matcher;
    private final Map<Edition, Long> editions = new HashMap<>();

    /// @param at when the entries were seen, in milliseconds since 1970
    public MergeBatch(
            Database db, ChangeSequence sequence, CounterUpdates counters, List<SourceEntry> entries, long at) {
        this.db = db;
        this.at = at;
        this.entries = entries.stream().map(IncomingEntry::of).toList();
        this.rows = new WorkingSet(db, sequence, counters, this.entries);
        this.matcher = new PaperMatcher(rows);
    }

    /// The outcome of each entry.
    public List<Outcome> merge() {
        var outcomes = entries.stream().map(this::merge).toList();
        rows.write();
        return outcomes.stream()
                .map(outcome -> new Outcome(rows.currentKey(outcome.key()), outcome.kind()))
                .toList();
    }

    private Outcome merge(IncomingEntry incoming) {
        var identifier = incoming.primaryIdentifier();
        var key = identifier == null ? null : rows.index.key(identifier);
        if (key != null && rows.index.isRepeated(incoming)) {
            return new Outcome(key, Kind.UNCHANGED);
        }
        var edition = edition(incoming.entry().edition());
        int merges = rows.mergeCount();
        var match = matcher.find(incoming, edition);
        var draft = match != null ? match : rows.add(firstMetadata(incoming));
        boolean changed = match == null || rows.mergeCount() > merges;
        if (!draft.isRepeated(incoming, edition)) {
            changed |= update(draft, incoming, edition);
        }
        changed |= draft.addAppearance(incoming, edition, at);
        if (changed) {
            rows.changed(draft);
        }
        return new Outcome(draft.key, kind(match, changed));
    }

    private static Kind kind(@Nullable PaperDraft match, boolean changed) {
        if (match == null) {
            return Kind.ADDED;
        }
        return changed ? Kind.UPDATED : Kind.UNCHANGED;
    }

    private MergedMetadata firstMetadata(IncomingEntry incoming) {
        return new MergedMetadata(
                withFreeIdentifiers(incoming, Set.of()), incoming.entry().quality(), at);
    }

    private boolean update(PaperDraft draft, IncomingEntry incoming, @Nullable Long edition) {
        var paper = withFreeIdentifiers(incoming, draft.identifiers.keySet());
        boolean changed =
                draft.update(draft.metadata().mergedWith(paper, incoming.entry().quality(), at));
        for (var identifier : incoming.identifiers()) {
            if (isFree(identifier, draft.identifiers.keySet())) {
                setIdentifier(draft, identifier, 0);
                changed = true;
            }
        }
        if (!rows.index.keys(incoming.title()).contains(draft.key)) {
            rows.index.put(incoming.title(), draft.key);
            draft.newTitles.add(incoming.title());
            changed = true;
        }
        var primary = incoming.primaryIdentifier();
        if (changed && edition == null && primary != null && draft.identifiers.containsKey(primary)) {
            setIdentifier(draft, primary, incoming.contentHash());
        }
        return changed;
    }

    private void setIdentifier(PaperDraft draft, PaperIdentifier identifier, long contentHash) {
        rows.index.put(identifier, draft.key, contentHash);
        draft.setIdentifier(identifier, contentHash);
    }

    /// Whether a row with these identifiers can take this one too.
    private boolean isFree(PaperIdentifier identifier, Set<PaperIdentifier> identifiers) {
        return rows.index.key(identifier) == null && !identifier.conflictsWith(identifiers);
    }

    /// The paper without identifiers that a row with these identifiers cannot take.
    private Paper withFreeIdentifiers(IncomingEntry incoming, Set<PaperIdentifier> identifiers) {
        var paper = incoming.paper();
        for (var identifier : incoming.identifiers()) {
            if (!identifiers.contains(identifier) && !isFree(identifier, identifiers)) {
                paper = identifier.removeFrom(paper);
            }
        }
        return paper;
    }

    private @Nullable Long edition(@Nullable Edition edition) {
        return edition == null ? null : editions.computeIfAbsent(edition, e -> EditionTable.id(db, e));
    }
}
