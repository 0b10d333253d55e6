package dev.offprint.parse;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.SourceEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands entries on, ranked by their order in each edition, and counts them.
final class EntryCollector {
    private final Consumer<ParsedItem> sink;
    private final Map<Edition, Integer> ranks = new HashMap<>();
    private final Set<@Nullable Edition> editions = new HashSet<>();
    private int found;
    private int rejected;
    private boolean listed;

    EntryCollector(Consumer<ParsedItem> sink) {
        this.sink = sink;
    }

    /// Hands on what was read of one entry, as one of an edition or of none.
    void add(RawEntry read, String where, @Nullable Edition edition) {
        switch (read) {
            case RawPaper draft -> add(draft, where, edition);
            case RawEntry.Unfit(var why) -> reject(where, why);
        }
    }

    void reject(String where, String why) {
        rejected++;
        sink.accept(new ParsedItem.Rejected(where, why));
    }

    int found() {
        return found;
    }

    int rejected() {
        return rejected;
    }

    /// Whether anything found was an item of a list.
    boolean listed() {
        return listed;
    }

    /// The one edition of all that was found; null when they are of none or of several.
    @Nullable
    Edition edition() {
        return editions.size() == 1 ? editions.iterator().next() : null;
    }

    private void add(RawPaper draft, String where, @Nullable Edition edition) {
        var paper = PaperNormalizer.of(draft);
        if (paper == null) {
            reject(where, "no title");
            return;
        }
        var listDay = draft.listDay != null
                ? draft.listDay
                : edition != null && draft.listed && edition.period() instanceof Period.Day(var date) ? date : null;
        if (listDay != null) {
            paper = paper.toBuilder().submittedOn(listDay).build();
        }
        var rank = edition == null ? null : ranks.merge(edition, 1, Integer::sum);
        editions.add(edition);
        listed |= draft.listed;
        found++;
        sink.accept(new ParsedItem.Found(
                new SourceEntry(paper, draft.detail, edition, rank, PaperNormalizer.counts(draft))));
    }
}
