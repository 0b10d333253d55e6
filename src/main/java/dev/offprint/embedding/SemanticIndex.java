package dev.offprint.embedding;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The vectors of a library, and the model that makes vectors of questions and papers. Any thread.
///
/// The model is loaded when it is first needed. Where it is absent, or the reader has switched search by meaning off,
/// there is no vector of any question, and search goes by words alone.
public final class SemanticIndex implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SemanticIndex.class.getName());

    private final VectorIndex vectors;
    private final Supplier<Optional<TextEmbedder>> loader;
    private volatile boolean enabled = true;
    private Optional<TextEmbedder> loaded = Optional.empty(); // guarded by this
    private boolean settled; // whether it was loaded, or must not be any more; guarded by this

    /// @param loader called once at most
    public SemanticIndex(VectorIndex vectors, Supplier<Optional<TextEmbedder>> loader) {
        this.vectors = vectors;
        this.loader = loader;
    }

    /// The vectors in the folder of a library, and the model that came with the program.
    public static SemanticIndex open(Path library) {
        var model = System.getProperty("onnxruntime.native.path");
        return new SemanticIndex(
                new VectorIndex(library.resolve("vectors").resolve(OnnxEmbedder.MODEL + ".vec"), OnnxEmbedder.MODEL),
                () -> model == null ? Optional.empty() : OnnxEmbedder.load(Path.of(model)));
    }

    /// Whether search goes by meaning as well.
    public void enable(boolean on) {
        enabled = on;
    }

    public boolean enabled() {
        return enabled;
    }

    public VectorIndex vectors() {
        return vectors;
    }

    /// The model; empty where this program or this system has none.
    public synchronized Optional<TextEmbedder> embedder() {
        if (!settled) {
            settled = true;
            loaded = loader.get();
        }
        return loaded;
    }

    /// The vector of a question; null where search goes by words alone, or no paper has a vector.
    public @Nullable TextVector question(String text) {
        if (text.isBlank() || !ready()) {
            return null;
        }
        return embedder().map(embedder -> embedder.embed(text)).orElse(null);
    }

    /// Whether questions have vectors: the model is there, papers have vectors, and search by meaning is on.
    public boolean ready() {
        return enabled && filled() && embedder().isPresent();
    }

    /// The vectors of papers, which need no model; null where search goes by words alone, or no paper has one.
    public @Nullable VectorIndex readable() {
        return enabled && filled() ? vectors : null;
    }

    private boolean filled() {
        try {
            return vectors.size() > 0;
        } catch (VectorException unreadable) {
            enabled = false; // said once
            LOG.log(Level.WARNING, unreadable.sentence(), unreadable);
            return false;
        }
    }

    /// Lets go of the model; nothing may be embedding.
    @Override
    public synchronized void close() {
        settled = true;
        loaded.ifPresent(TextEmbedder::close);
        loaded = Optional.empty();
    }
}
