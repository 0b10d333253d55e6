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

/// Merges entries into the database, inside one transaction: finds their rows in a few queries for all of them, takes
/// the entries in one by one, and writes what changed.
public final class MergeBatch {
    private final Database db;
    private final long at;
    private final List<IncomingEntry> entries;
    private final WorkingSet drafts;
    private final PaperMatcher placing;
    private final Map<Edition, Long> editions = new HashMap<>();

    /// @param at when the entries were seen, in milliseconds since 1970
    public MergeBatch(
            Database db, ChangeSequence sequence, CounterUpdates tallies, List<SourceEntry> entries, long at) {
        this.db = db;
        this.at = at;
        this.entries = entries.stream().map(IncomingEntry::of).toList();
        this.drafts = new WorkingSet(db, sequence, tallies, this.entries);
        this.placing = new PaperMatcher(drafts);
    }

    /// What became of each entry.
    public List<Outcome> merge() {
        var fates = entries.stream().map(this::merge).toList();
        drafts.write();
        return fates.stream()
                .map(fate -> new Outcome(drafts.now(fate.key()), fate.kind()))
                .toList();
    }

    private Outcome merge(IncomingEntry incoming) {
        var name = incoming.strongest();
        var bearer = name == null ? null : drafts.register.bearer(name);
        if (bearer != null && drafts.register.repeated(incoming)) {
            return new Outcome(bearer, Kind.UNCHANGED);
        }
        var edition = edition(incoming.entry().edition());
        int unions = drafts.unions();
        var found = placing.of(incoming, edition);
        var draft = found != null ? found : drafts.add(first(incoming));
        boolean news = found == null || drafts.unions() > unions;
        if (!draft.heard(incoming, edition)) {
            news |= describe(draft, incoming, edition);
        }
        news |= draft.show(incoming, edition, at);
        if (news) {
            drafts.changed(draft);
        }
        return new Outcome(draft.key, kind(found, news));
    }

    private static Kind kind(@Nullable PaperDraft found, boolean news) {
        if (found == null) {
            return Kind.ADDED;
        }
        return news ? Kind.UPDATED : Kind.UNCHANGED;
    }

    private MergedMetadata first(IncomingEntry incoming) {
        return new MergedMetadata(admitted(incoming, Set.of()), incoming.entry().quality(), at);
    }

    private boolean describe(PaperDraft draft, IncomingEntry incoming, @Nullable Long edition) {
        var paper = admitted(incoming, draft.names.keySet());
        boolean news = draft.describe(draft.facts().told(paper, incoming.entry().quality(), at));
        for (var name : incoming.names()) {
            if (free(name, draft.names.keySet())) {
                name(draft, name, 0);
                news = true;
            }
        }
        if (!drafts.register.bearers(incoming.title()).contains(draft.key)) {
            drafts.register.put(incoming.title(), draft.key);
            draft.newTitles.add(incoming.title());
            news = true;
        }
        var strongest = incoming.strongest();
        if (news && edition == null && strongest != null && draft.names.containsKey(strongest)) {
            name(draft, strongest, incoming.said());
        }
        return news;
    }

    private void name(PaperDraft draft, PaperIdentifier name, long said) {
        drafts.register.put(name, draft.key, said);
        draft.name(name, said);
    }

    /// Whether a row that bears `names` can bear this one too.
    private boolean free(PaperIdentifier name, Set<PaperIdentifier> names) {
        return drafts.register.bearer(name) == null && !name.differs(names);
    }

    /// The paper without the names that a row of these names cannot bear.
    private Paper admitted(IncomingEntry incoming, Set<PaperIdentifier> names) {
        var paper = incoming.paper();
        for (var name : incoming.names()) {
            if (!names.contains(name) && !free(name, names)) {
                paper = name.off(paper);
            }
        }
        return paper;
    }

    private @Nullable Long edition(@Nullable Edition edition) {
        return edition == null ? null : editions.computeIfAbsent(edition, e -> EditionTable.id(db, e));
    }
}
