package dev.offprint.bench;

import dev.offprint.search.Index;
import dev.offprint.testing.Papers;
import java.nio.file.Path;

/// Our index of some papers, followed in portions as a catch-up does, put together and committed.
final class Ours {
    private static final int PORTION = 1000;

    private Ours() {}

    static Index write(Path folder, Papers papers) {
        var index = Index.open(folder);
        index.writable();
        papers.deltas(PORTION).forEach(index::follow);
        index.settle();
        index.refresh();
        return index;
    }
}
