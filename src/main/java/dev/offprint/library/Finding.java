package dev.offprint.library;

import dev.offprint.model.Similar;
import dev.offprint.search.Index;

/// What leads from papers and half-typed words to other papers. Any thread; every question waits for the disk.
public final class Finding {
    private final Index index;

    Finding(Index index) {
        this.index = index;
    }

    /// Papers like one paper, copies of one work together. None where searches do not see the paper yet.
    ///
    /// @param limit from 1
    public Similar similar(long key, int limit) {
        return index.similar(key, limit);
    }
}
