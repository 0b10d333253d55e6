package dev.offprint.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// The vectors of a library's papers: derived from their texts, and to be deleted at any time. Knows the model that
/// computed them and is empty for another.
///
/// One thread of one process writes; any thread may ask. The file is first read when something is asked, so that a
/// start costs nothing.
public final class VectorIndex {
    /// The share of records that later ones have to have taken the place of before the file is written again.
    private static final double SUPERSEDED = 0.25;

    private final Path path;
    private final VectorFile file;
    private volatile @Nullable VectorView view;

    /// @param path  the file, which [#append] makes where there is none
    /// @param model as [TextEmbedder#model]
    public VectorIndex(Path path, String model) {
        this.path = path;
        this.file = new VectorFile(path, model);
    }

    private VectorView view() {
        var known = view;
        return known != null ? known : read();
    }

    private synchronized VectorView read() {
        try {
            var read = VectorView.of(file.map());
            view = read;
            return read;
        } catch (IOException e) {
            throw new VectorException(path, e);
        }
    }

    /// Lets new questions see what another process has appended.
    public void refresh() {
        view = null;
    }

    /// Papers that have a vector.
    public int size() {
        return view().size();
    }

    public boolean has(long key) {
        return view().has(key);
    }

    /// Whether a paper has the vector of the text with this [PaperVector#hash].
    public boolean has(long key, long textHash) {
        return view().has(key, textHash);
    }

    public @Nullable TextVector vector(long key) {
        return view().vector(key);
    }

    /// The papers with the greatest cosines among those that pass, nearest first.
    public List<NearbyPaper> nearest(TextVector vector, int most, LongPredicate passes) {
        return view().nearest(vector, most, passes);
    }

    /// The cosines of some papers; NaN where a paper has no vector.
    public float[] cosines(TextVector vector, long[] keys) {
        var now = view();
        var cosines = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            var known = now.vector(keys[i]);
            cosines[i] = known == null ? Float.NaN : vector.cosine(known);
        }
        return cosines;
    }

    /// Takes these in, in place of what there is of the same papers; new questions see them.
    public synchronized void append(List<PaperVector> vectors) {
        try {
            file.append(vectors);
        } catch (IOException e) {
            throw new VectorException(path, e);
        }
        read();
    }

    /// The store's change sequence up to which every vector is that of its paper's text; 0 for none.
    public synchronized long followed() {
        try {
            return file.followed();
        } catch (IOException e) {
            throw new VectorException(path, e);
        }
    }

    /// Notes what [#followed] answers from now on.
    public synchronized void follow(long sequence) {
        try {
            file.follow(sequence);
        } catch (IOException e) {
            throw new VectorException(path, e);
        }
    }

    /// Writes the file again without superseded vectors and those of removed papers, where they are many.
    ///
    /// @param kept the papers that the library has
    public synchronized void compact(LongPredicate kept) {
        var all = view();
        if (all.size() >= all.count() * (1 - SUPERSEDED)) {
            return;
        }
        var newest = all.newest(kept);
        try {
            file.replace(newest);
        } catch (IOException e) {
            throw new VectorException(path, e);
        }
        read();
    }

    /// Forgets everything.
    public synchronized void clear() {
        try {
            file.delete();
        } catch (IOException e) {
            throw new VectorException(path, e);
        }
        read();
    }

    /// Bytes of a file of so many papers.
    public static long bytes(long papers) {
        return VectorFile.HEADER + papers * VectorFile.RECORD;
    }
}
