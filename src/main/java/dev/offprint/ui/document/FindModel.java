package dev.offprint.ui.document;

import dev.offprint.document.BlockText;
import dev.offprint.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The places of some words in a paper: a block for each, as often as they are in it.
final class FindModel {
    private final List<String> texts;
    private List<Integer> places = List.of();
    private int at = -1;

    FindModel(List<DocumentBlock> blocks) {
        texts = blocks.stream()
                .map(block -> BlockText.of(block).toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Finds the places; the first one from a block on is the current one.
    ///
    /// @param words blank for none
    void seek(String words, int from) {
        var sought = words.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Integer>();
        for (int block = 0; block < texts.size() && !sought.isBlank(); block++) {
            var text = texts.get(block);
            for (int i = text.indexOf(sought); i >= 0; i = text.indexOf(sought, i + sought.length())) {
                found.add(block);
            }
        }
        places = List.copyOf(found);
        at = places.isEmpty() ? -1 : 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= from) {
                at = i;
                break;
            }
        }
    }

    int total() {
        return places.size();
    }

    /// The number of the current place, from 1; 0 for none.
    int number() {
        return at + 1;
    }

    /// The block of the current place; -1 for none.
    int block() {
        return at < 0 ? -1 : places.get(at);
    }

    /// Goes on by some places, from the last to the first.
    void step(int by) {
        if (!places.isEmpty()) {
            at = Math.floorMod(at + by, places.size());
        }
    }
}
