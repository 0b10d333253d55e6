package dev.offprint.store;

import dev.offprint.model.Entry;
import dev.offprint.model.Paper;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A row while a batch is merged: what is stored of a paper, and what entries add to it. Written by [DraftRows].
final class Draft {
    final long key;
    /// Whether the database does not have the row yet.
    final boolean added;
    final History history = new History();
    final Map<Long, Shown> shown = new HashMap<>();
    final Set<Name> names = new LinkedHashSet<>();

    final Set<Name> newNames = new LinkedHashSet<>();
    final Set<Title> newTitles = new LinkedHashSet<>();
    final Set<Long> changedEditions = new TreeSet<>();
    final Set<Long> newEditions = new TreeSet<>();
    boolean factsChanged;

    private Facts facts;

    Draft(long key, Facts facts, boolean added) {
        this.key = key;
        this.facts = facts;
        this.added = added;
        this.factsChanged = added;
    }

    Facts facts() {
        return facts;
    }

    Paper paper() {
        return facts.paper();
    }

    /// Whether `edition` said exactly this of the paper when it last spoke of it.
    boolean heard(@Nullable Long edition, long said) {
        var last = edition == null ? null : shown.get(edition);
        return last != null && last.said() == said;
    }

    void describe(Facts told) {
        if (!told.paper().equals(facts.paper()) || told.detail() != facts.detail()) {
            factsChanged = true;
        }
        facts = told;
    }

    /// Takes in where an entry stood and what was counted there. Answers whether that was news.
    boolean show(Entry entry, @Nullable Long edition, long at, long said) {
        if (edition == null) {
            return history.tell(entry.counts(), at);
        }
        var last = shown.get(edition);
        var next = last == null ? Shown.first(entry, at, said) : last.again(entry, at, said);
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
    Shown sight(long edition) {
        return Objects.requireNonNull(shown.get(edition));
    }
}
