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
    final Map<Long, AppearanceState> shown = new HashMap<>();
    /// The paper's names and, for those under which a file without editions described it, what that said; else 0.
    final Map<PaperIdentifier, Long> names = new HashMap<>();

    final Set<PaperIdentifier> changedNames = new TreeSet<>();
    final Set<TitleKey> newTitles = new TreeSet<>();
    final Set<Long> changedEditions = new TreeSet<>();
    final Set<Long> newEditions = new TreeSet<>();
    /// Words that a newer version replaced, in the order in which that happened.
    final List<Revision> replaced = new ArrayList<>();

    boolean factsChanged;

    private MergedMetadata facts;

    PaperDraft(long key, MergedMetadata facts, boolean added) {
        this.key = key;
        this.facts = facts;
        this.added = added;
        this.factsChanged = added;
    }

    MergedMetadata facts() {
        return facts;
    }

    Paper paper() {
        return facts.paper();
    }

    /// Whether the same place said exactly this of the paper when it last spoke of it. The same words again are
    /// no news, even when another place has been believed since: two places that differ would else take turns for
    /// ever.
    boolean heard(IncomingEntry incoming, @Nullable Long edition) {
        if (edition != null) {
            var last = shown.get(edition);
            return last != null && last.said() == incoming.said();
        }
        var name = incoming.strongest();
        return name != null && names.getOrDefault(name, 0L) == incoming.said();
    }

    /// Takes the paper's own words. Answers whether they were news.
    boolean describe(MergedMetadata told) {
        boolean news = !told.paper().equals(facts.paper()) || told.detail() != facts.detail();
        factsChanged |= news;
        remember(told);
        facts = told;
        return news;
    }

    /// Keeps the words so far where a newer version has other ones.
    private void remember(MergedMetadata told) {
        var before = facts.paper();
        var version = before.preprint().version();
        var next = told.paper().preprint().version();
        boolean same = before.title().equals(told.paper().title())
                && Objects.equals(before.abstractText(), told.paper().abstractText());
        if (version != null && next != null && next > version && !same) {
            var at = Instant.ofEpochMilli(told.toldAt());
            replaced.add(new Revision(version, before.title(), before.abstractText(), at));
        }
    }

    void name(PaperIdentifier name, long said) {
        names.put(name, said);
        changedNames.add(name);
    }

    /// Takes in where an entry stood and what was counted there. Answers whether that was news.
    boolean show(IncomingEntry incoming, @Nullable Long edition, long at) {
        var entry = incoming.entry();
        if (edition == null) {
            return history.tell(entry.counts(), at);
        }
        var last = shown.get(edition);
        var next = last == null
                ? new AppearanceState(entry.rank(), entry.counts(), at, incoming.said())
                : last.again(entry, at, incoming.said());
        shown.put(edition, next);
        if (last != null && last.says(next)) {
            return false; // not even the moment is written: the same page again is no news
        }
        changedEditions.add(edition);
        if (last == null) {
            newEditions.add(edition);
        }
        if (last == null || !last.counts().equals(next.counts())) {
            history.tell(entry.counts(), at);
        }
        return true;
    }

    /// What an edition showed that did show the paper.
    AppearanceState sight(long edition) {
        return Objects.requireNonNull(shown.get(edition));
    }
}
