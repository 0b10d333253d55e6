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

/// Passes normalized entries to the sink, ranks them by their order within each edition, and counts them.
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

    /// Adds one entry, as part of an edition or of none.
    void add(RawEntry read, String where, @Nullable Edition edition) {
        switch (read) {
            case RawPaper raw -> add(raw, where, edition);
            case RawEntry.Unusable(var why) -> reject(where, why);
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

    /// Whether any paper found came from a list.
    boolean listed() {
        return listed;
    }

    /// The edition that all papers have in common; null when there is none or several.
    @Nullable
    Edition edition() {
        return editions.size() == 1 ? editions.iterator().next() : null;
    }

    private void add(RawPaper raw, String where, @Nullable Edition edition) {
        var paper = PaperNormalizer.of(raw);
        if (paper == null) {
            reject(where, "no title");
            return;
        }
        var listDay = raw.listDay != null
                ? raw.listDay
                : edition != null && raw.listed && edition.period() instanceof Period.Day(var date) ? date : null;
        if (listDay != null) {
            paper = paper.toBuilder().submittedOn(listDay).build();
        }
        var rank = edition == null ? null : ranks.merge(edition, 1, Integer::sum);
        editions.add(edition);
        listed |= raw.listed;
        found++;
        sink.accept(new ParsedItem.Found(
                new SourceEntry(paper, raw.quality, edition, rank, PaperNormalizer.counts(raw)), raw.state));
    }
}
