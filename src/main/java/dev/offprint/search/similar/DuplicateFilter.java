package dev.offprint.search.similar;

import dev.offprint.search.index.StoredHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds papers that are near-copies of some others: what the reader has decided about once is not put
/// before the reader again. Those that may be one have the same title, or much of a sketch in common;
/// [NearDuplicates] decides.
final class DuplicateFilter {
    /// Of the pairs of a [TextSketch]. Two abstracts that are nearly the same have half of their pairs in common
    /// at least.
    private static final int SHARED = 4;

    private final List<StoredHit> cards = new ArrayList<>();
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();
    private final Map<Integer, List<Integer>> byTitle = new HashMap<>();

    void add(StoredHit card, TextSketch sketch) {
        int place = cards.size();
        cards.add(card);
        byTitle.computeIfAbsent(sketch.title(), _ -> new ArrayList<>(1)).add(place);
        for (int pair : sketch.pairs()) {
            byPair.computeIfAbsent(pair, _ -> new ArrayList<>(1)).add(place);
        }
    }

    /// Whether a paper is a near-copy of one of those added.
    boolean has(StoredHit card) {
        if (cards.isEmpty()) {
            return false;
        }
        var sketch = TextSketch.of(card);
        var candidates = new ArrayList<>(byTitle.getOrDefault(sketch.title(), List.of()));
        candidates.addAll(sharing(sketch));
        if (candidates.isEmpty()) {
            return false;
        }
        var gist = new PaperTermVector(card);
        return candidates.stream()
                .map(cards::get)
                .anyMatch(other -> NearDuplicates.same(
                        gist,
                        card.row().byline(),
                        new PaperTermVector(other),
                        other.row().byline()));
    }

    private List<Integer> sharing(TextSketch sketch) {
        var shared = new HashMap<Integer, Integer>();
        for (int pair : sketch.pairs()) {
            byPair.getOrDefault(pair, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
