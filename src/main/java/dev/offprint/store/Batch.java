package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.Merged.Fate;
import dev.offprint.model.Merged.Kind;
import dev.offprint.model.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Merges entries into the database, inside one transaction: finds their rows in a few queries for all of them, takes
/// the entries in one by
/// one, and writes what changed.
final class Batch {
    private final Db db;
    private final long at;
    private final DraftRows rows;
    private final Sequence sequence;
    private final Tallies tallies;
    private final Map<Edition, Long> editions = new HashMap<>();
    private final Map<Long, Long> gone = new HashMap<>();
    private final Map<Long, Draft> drafts;
    private final Map<Long, Draft> changed = new LinkedHashMap<>();
    private final Register register;
    private final List<Known> entries;
    private long lastKey;

    /// An entry and what is known of it without the database.
    private record Known(Entry entry, Paper paper, Set<Name> names, Title title) {}

    /// @param at when the entries were seen, in milliseconds since 1970
    Batch(Db db, Sequence sequence, Tallies tallies, List<Entry> entries, long at) {
        this.db = db;
        this.at = at;
        this.sequence = sequence;
        this.tallies = tallies;
        this.rows = new DraftRows(db);
        this.entries = entries.stream().map(Batch::known).toList();
        var names = new LinkedHashSet<Name>();
        var titles = new LinkedHashSet<Title>();
        this.entries.forEach(known -> {
            names.addAll(known.names);
            titles.add(known.title);
        });
        this.register = new Register(db, names, titles);
        this.drafts = new HashMap<>(rows.load(register.bearers()));
        this.lastKey = db.number("SELECT seq FROM sqlite_sequence WHERE name = 'paper'");
    }

    /// What became of each entry.
    List<Fate> merge() {
        var fates = new ArrayList<Fate>(entries.size());
        for (var known : entries) {
            fates.add(merge(known));
        }
        flush();
        return gone.isEmpty() ? fates : fates.stream().map(this::now).toList();
    }

    private Fate now(Fate fate) {
        long key = fate.key();
        for (var next = gone.get(key); next != null; next = gone.get(key)) {
            key = next;
        }
        return new Fate(key, fate.kind());
    }

    private Fate merge(Known known) {
        var entry = known.entry;
        var edition = entry.edition() == null ? null : edition(entry.edition());
        long said = edition == null ? 0 : Fingerprint.of(known.paper, entry.detail());
        int unions = gone.size();
        var draft = named(known);
        if (draft == null || !draft.heard(edition, said)) {
            draft = titled(known, draft);
        }
        boolean added = draft == null;
        if (draft == null) {
            draft = new Draft(++lastKey, new Facts(admitted(known, Set.of()), entry.detail(), at), true);
            drafts.put(draft.key, draft);
        }
        boolean news = added || gone.size() > unions;
        if (!draft.heard(edition, said)) {
            news |= describe(draft, known);
        }
        news |= draft.show(entry, edition, at, said);
        if (news) {
            changed.put(draft.key, draft);
        }
        return new Fate(draft.key, added ? Kind.ADDED : news ? Kind.UPDATED : Kind.UNCHANGED);
    }

    private boolean describe(Draft draft, Known known) {
        var before = draft.facts();
        draft.describe(before.told(admitted(known, draft.names), known.entry.detail(), at));
        boolean news =
                !draft.facts().paper().equals(before.paper()) || draft.facts().detail() != before.detail();
        for (var name : known.names) {
            if (free(name, draft.names)) {
                register.put(name, draft.key);
                draft.names.add(name);
                news |= draft.newNames.add(name);
            }
        }
        if (!register.bearers(known.title).contains(draft.key)) {
            register.put(known.title, draft.key);
            news |= draft.newTitles.add(known.title);
        }
        return news;
    }

    private boolean free(Name name, Set<Name> names) {
        return register.bearer(name) == null && !name.differs(names);
    }

    /// The paper without the names that a row of these names cannot bear, because another row does or because it
    /// has another one.
    private Paper admitted(Known known, Set<Name> names) {
        var paper = known.paper;
        for (var name : known.names) {
            if (!names.contains(name) && !free(name, names)) {
                paper = name.off(paper);
            }
        }
        return paper;
    }

    /// The row that bears a name of the entry. Where two names lead to two rows that do not contradict each
    /// other, these become one.
    private @Nullable Draft named(Known known) {
        Draft home = null;
        for (var name : known.names) {
            var key = register.bearer(name);
            if (key == null || (home != null && home.key == key)) {
                continue;
            }
            var draft = draft(key);
            if (home == null) {
                // The first name is the strongest: a weaker one leads nowhere when the row bears
                // another one of the first kind.
                boolean sure = name.equals(known.names.iterator().next());
                home = sure || !Name.conflict(known.names, draft.names) ? draft : null;
            } else if (!Name.conflict(home.names, draft.names) && !Name.conflict(known.names, draft.names)) {
                home = unite(home, draft);
            }
        }
        return home;
    }

    /// The row that bears the entry's title and may be the same work; `home`, where names have led to one, and
    /// then united with it.
    private @Nullable Draft titled(Known known, @Nullable Draft home) {
        var candidates = new ArrayList<Candidate>();
        for (long key : register.bearers(known.title)) {
            var draft = draft(key);
            if (draft == home
                    || Name.conflict(known.names, draft.names)
                    || (home != null && Name.conflict(home.names, draft.names))) {
                continue;
            }
            var match = Match.of(known.title, known.paper, draft.paper());
            if (match.same()) {
                candidates.add(new Candidate(draft, match.likeness()));
            }
        }
        var best = Candidate.best(candidates);
        if (home == null) {
            return best;
        }
        return best == null ? home : unite(home, best);
    }

    private Draft unite(Draft one, Draft other) {
        flush();
        long survivor = Math.min(one.key, other.key);
        long lost = Math.max(one.key, other.key);
        new Union(db, sequence, tallies).unite(survivor, lost);
        register.united(lost, survivor);
        gone.put(lost, survivor);
        drafts.remove(lost);
        drafts.remove(survivor);
        return draft(survivor);
    }

    private Draft draft(long key) {
        return drafts.computeIfAbsent(key, rows::load);
    }

    private void flush() {
        for (var draft : changed.values()) {
            rows.save(draft, sequence.next());
            tallies.editions(draft.newEditions);
            drafts.remove(draft.key); // read again should a later entry need it: only a union writes before the end
        }
        changed.clear();
    }

    private long edition(Edition edition) {
        return editions.computeIfAbsent(edition, e -> Editions.id(db, e));
    }

    private static Known known(Entry entry) {
        var paper = settled(entry.paper());
        return new Known(entry, paper, Name.of(paper), Title.of(paper.title()));
    }

    /// The paper with its arXiv id in the one form that names it, also when only arXiv's DOI was given.
    private static Paper settled(Paper paper) {
        var doi = paper.doi();
        var id = paper.arxivId();
        var read = id != null ? ArxivId.read(id.value()) : doi != null ? Name.arxivOf(doi) : null;
        return read == null || read.equals(id)
                ? paper
                : paper.with().arxivId(read).build();
    }
}
