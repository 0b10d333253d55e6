package dev.offprint.ui.document;

import dev.offprint.document.BlockText;
import dev.offprint.document.DocumentBlock;
import dev.offprint.document.HighlightAnchor;
import dev.offprint.document.HighlightAnchor.Passage;
import dev.offprint.model.Highlight;
import dev.offprint.model.HighlightColor;
import dev.offprint.ui.fx.TextMark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The marked passages of the paper that is shown, at the blocks where their words stand in this version.
final class DocumentHighlights {
    /// Characters of the block that are kept before and after a passage.
    private static final int CONTEXT = 40;

    private final List<Passage> passages = new ArrayList<>();
    private Map<String, List<Highlight>> byBlock = Map.of();

    /// @param blocks every one that may be marked, also within others
    DocumentHighlights(List<DocumentBlock> blocks) {
        blocks.forEach(block -> passages.add(new Passage(block.id(), BlockText.of(block))));
    }

    void show(List<Highlight> highlights) {
        var placed = new HashMap<String, List<Highlight>>();
        for (var each : highlights) {
            var place = HighlightAnchor.find(
                    passages, each.block(), each.start(), each.quote(), each.before(), each.after());
            if (place != null) {
                placed.computeIfAbsent(place.block(), _ -> new ArrayList<>()).add(each);
            }
        }
        byBlock = placed;
    }

    /// What is marked in a text of a block.
    List<TextMark> marks(String block, String text) {
        var marks = new ArrayList<TextMark>();
        for (var each : byBlock.getOrDefault(block, List.of())) {
            int at = nearest(text, each.quote(), each.start());
            if (at >= 0) {
                marks.add(new TextMark(
                        at, at + each.quote().length(), "mark-" + each.color().text()));
            }
        }
        return marks;
    }

    private static int nearest(String text, String quote, int start) {
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) {
                best = at;
            }
        }
        return best;
    }

    /// Marks a passage; where the same is marked already, it gets the next colour, and after the last none.
    ///
    /// @param text of the block
    static UnaryOperator<List<Highlight>> toggle(
            long paper, int version, String block, String text, int start, String quote) {
        return all -> {
            var changed = new ArrayList<Highlight>();
            boolean known = false;
            for (var each : all) {
                boolean same = each.block().equals(block) && each.quote().equals(quote);
                known |= same;
                var next = each.color().next();
                if (!same) {
                    changed.add(each);
                } else if (next != null) {
                    changed.add(each.withColor(next));
                }
            }
            if (!known) {
                int end = Math.min(text.length(), start + quote.length());
                changed.add(new Highlight(
                        0,
                        paper,
                        version,
                        block,
                        start,
                        quote,
                        text.substring(Math.max(0, start - CONTEXT), start),
                        text.substring(end, Math.min(text.length(), end + CONTEXT)),
                        HighlightColor.YELLOW,
                        "",
                        Instant.EPOCH));
            }
            return List.copyOf(changed);
        };
    }
}
