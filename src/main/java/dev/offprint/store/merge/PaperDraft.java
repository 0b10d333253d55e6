package dev.offprint.store.merge;

import dev.offprint.model.Paper;
import dev.offprint.model.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A row during the merge of a batch: the stored state of a paper and the changes by entries. Written by
/// [DraftTable].
final class PaperDraft {
    final long key;
    /// Whether the row is not in the database yet.
    final boolean added;

    final CountHistory history = new CountHistory();
    final Map<Long, AppearanceState> appearances = new HashMap<>();
    /// Identifiers of the paper, each with the hash of the metadata from a file without editions, or 0.
    final Map<PaperIdentifier, Long> identifiers = new HashMap<>();

    final Set<PaperIdentifier> changedIdentifiers = new TreeSet<>();
    final Set<TitleKey> newTitles = new TreeSet<>();
    final Set<Long> changedEditions = new TreeSet<>();
    final Set<Long> newEditions = new TreeSet<>();
    /// Metadata replaced by newer versions, in order.
    final List<Revision> revisions = new ArrayList<>();

    boolean metadataChanged;

    private MergedMetadata metadata;

    PaperDraft(long key, MergedMetadata metadata, boolean added) {
        this.key = key;
        this.metadata = metadata;
        this.added = added;
        this.metadataChanged = added;
    }

    MergedMetadata metadata() {
        return metadata;
    }

    Paper paper() {
        return metadata.paper();
    }

    /// Whether the same source gave exactly this metadata the last time. A repetition is not a change, even if
    /// another source has replaced it since: otherwise two differing sources would alternate forever.
    boolean isRepeated(IncomingEntry incoming, @Nullable Long edition) {
        if (edition != null) {
            var last = appearances.get(edition);
            return last != null && last.contentHash() == incoming.contentHash();
        }
        var identifier = incoming.primaryIdentifier();
        return identifier != null && identifiers.getOrDefault(identifier, 0L) == incoming.contentHash();
    }

    /// Updates the metadata. Returns whether it changed.
    boolean update(MergedMetadata merged) {
        boolean changed = !merged.paper().equals(metadata.paper()) || merged.quality() != metadata.quality();
        metadataChanged |= changed;
        addRevision(merged);
        metadata = merged;
        return changed;
    }

    /// Keeps title and abstract if a newer version changes them.
    private void addRevision(MergedMetadata merged) {
        var before = metadata.paper();
        var version = before.preprint().version();
        var next = merged.paper().preprint().version();
        boolean same = before.title().equals(merged.paper().title())
                && Objects.equals(before.abstractText(), merged.paper().abstractText());
        if (version != null && next != null && next > version && !same) {
            var at = Instant.ofEpochMilli(merged.observedAt());
            revisions.add(new Revision(version, before.title(), before.abstractText(), at));
        }
    }

    void setIdentifier(PaperIdentifier identifier, long contentHash) {
        identifiers.put(identifier, contentHash);
        changedIdentifiers.add(identifier);
    }

    /// Adds rank and counts of an entry. Returns whether they changed.
    boolean addAppearance(IncomingEntry incoming, @Nullable Long edition, long at) {
        var entry = incoming.entry();
        if (edition == null) {
            return history.add(entry.counts(), at);
        }
        var last = appearances.get(edition);
        var next = last == null
                ? new AppearanceState(entry.rank(), entry.counts(), at, incoming.contentHash())
                : last.mergedWith(entry, at, incoming.contentHash());
        appearances.put(edition, next);
        if (last != null && last.sameContent(next)) {
            return false; // the time is not updated either: a repeated page is not a change
        }
        changedEditions.add(edition);
        if (last == null) {
            newEditions.add(edition);
        }
        if (last == null || !last.counts().equals(next.counts())) {
            history.add(entry.counts(), at);
        }
        return true;
    }

    /// The state in an edition that contains the paper.
    AppearanceState appearance(long edition) {
        return Objects.requireNonNull(appearances.get(edition));
    }
}
