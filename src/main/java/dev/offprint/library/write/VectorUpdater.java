package dev.offprint.library.write;

import dev.offprint.embedding.PaperVector;
import dev.offprint.embedding.TextEmbedder;
import dev.offprint.embedding.VectorIndex;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Paper;
import dev.offprint.model.StoredPaper;
import dev.offprint.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/// Brings a library's vectors up to its texts: those of texts that changed first, then those that papers lack.
/// For one thread of the process that writes the index.
///
/// A change of marks alone costs no vector: a paper whose text has the hash that its vector was computed from
/// is left alone. What was computed is kept at every stop, and the next run goes on from there.
public final class VectorUpdater {
    /// Papers between two writes: a sixth of a second's work, which is what a killed program loses.
    private static final int STEP = 16;
    /// Changes that are looked at in one go.
    private static final int CHANGES = 1_000;

    private static final ListQuery STARRED = new ListQuery(null, true, false, null, true, ListQuery.Order.DATE);
    private static final ListQuery LISTED = new ListQuery(null, false, false, null, true, ListQuery.Order.RANK);

    private final Store store;
    private final VectorIndex vectors;
    private final TextEmbedder embedder;
    private final Clock clock;

    /// Told after each step.
    public interface Progress {
        /// @return whether to go on
        boolean goesOn(int done, int total);
    }

    public VectorUpdater(Store store, VectorIndex vectors, TextEmbedder embedder, Clock clock) {
        this.store = store;
        this.vectors = vectors;
        this.embedder = embedder;
        this.clock = clock;
    }

    /// Computes again the vectors of texts that have changed since this was called last.
    public void followChanges() {
        long from = vectors.followed();
        if (from == store.sequence()) {
            return;
        }
        if (from > store.sequence()) {
            from = 0; // an older state was put in place: every vector is compared with its text
        }
        boolean more = vectors.size() > 0;
        long reached = store.sequence();
        while (more) {
            var delta = store.changesSince(from, CHANGES);
            embed(delta.changed().stream()
                    .filter(kept -> vectors.has(kept.key()))
                    .toList());
            from = delta.sequence();
            more = delta.more();
            reached = Math.max(reached, from);
        }
        vectors.follow(reached);
    }

    /// Papers without a vector, in the order in which they are to have one: starred ones, then those of lists,
    /// newest list first, then the others, newest first.
    public long[] missing() {
        var now = clock.instant();
        return LongStream.concat(Arrays.stream(store.list(STARRED, now)), Arrays.stream(store.list(LISTED, now)))
                .filter(key -> !vectors.has(key))
                .distinct()
                .toArray();
    }

    /// Computes the vectors of these papers in their order, until `progress` does not let it go on.
    ///
    /// @return how many were computed
    public int compute(long[] keys, Progress progress) {
        int done = 0;
        while (done < keys.length && progress.goesOn(done, keys.length)) {
            int end = Math.min(keys.length, done + STEP);
            embed(store.papers(Arrays.copyOfRange(keys, done, end)));
            done = end;
        }
        return done;
    }

    /// Lets go of the vectors of papers that are gone, where they are many.
    public void compact() {
        var keys = new BitSet();
        Arrays.stream(store.keys()).forEach(key -> keys.set(Math.toIntExact(key)));
        vectors.compact(key -> keys.get((int) key));
    }

    private void embed(List<StoredPaper> papers) {
        var computed = new ArrayList<PaperVector>();
        for (var kept : papers) {
            var text = text(kept.paper());
            long hash = PaperVector.hash(text);
            if (!vectors.has(kept.key(), hash)) {
                computed.add(new PaperVector(kept.key(), hash, embedder.embed(text)));
            }
        }
        if (!computed.isEmpty()) {
            vectors.append(computed);
        }
    }

    /// The text that a paper's vector is computed from.
    public static String text(Paper paper) {
        var text = paper.abstractText();
        return text == null ? paper.title() : paper.title() + ". " + text;
    }
}
