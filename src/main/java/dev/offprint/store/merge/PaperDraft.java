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

/// A row while a batch is merged: what is stored of a paper, and what entries add to it. Written by [DraftTable].
final class PaperDraft {
    final long key;
    /// Whether the database does not have the row yet.
    final boolean added;

    final CountHistory history = new CountHistory();
    final Map<Long, AppearanceState> appearances = new HashMap<>();
    /// The paper's names and, for those under which a file without editions described it, what that said; else 0.
    final Map<PaperIdentifier, Long> identifiers = new HashMap<>();

    final Set<PaperIdentifier> changedIdentifiers = new TreeSet<>();
    final Set<TitleKey> newTitles = new TreeSet<>();
    final Set<Long> changedEditions = new TreeSet<>();
    final Set<Long> newEditions = new TreeSet<>();
    /// Words that a newer version replaced, in the order in which that happened.
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

    /// Whether the same place said exactly this of the paper when it last spoke of it. The same words again are
    /// no news, even when another place has been believed since: two places that differ would else take turns for
    /// ever.
    boolean isRepeated(IncomingEntry incoming, @Nullable Long edition) {
        if (edition != null) {
            var last = appearances.get(edition);
            return last != null && last.contentHash() == incoming.contentHash();
        }
        var identifier = incoming.primaryIdentifier();
        return identifier != null && identifiers.getOrDefault(identifier, 0L) == incoming.contentHash();
    }

    /// Takes the paper's own words. Answers whether they were news.
    boolean update(MergedMetadata merged) {
        boolean changed = !merged.paper().equals(metadata.paper()) || merged.quality() != metadata.quality();
        metadataChanged |= changed;
        addRevision(merged);
        metadata = merged;
        return changed;
    }

    /// Keeps the words so far where a newer version has other ones.
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

    /// Takes in where an entry stood and what was counted there. Answers whether that was news.
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
            return false; // not even the moment is written: the same page again is no news
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

    /// What an edition showed that did show the paper.
    AppearanceState appearance(long edition) {
        return Objects.requireNonNull(appearances.get(edition));
    }
}
