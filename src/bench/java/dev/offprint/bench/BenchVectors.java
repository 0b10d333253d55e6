package dev.offprint.bench;

import dev.offprint.embedding.OnnxEmbedder;
import dev.offprint.embedding.PaperVector;
import dev.offprint.embedding.SemanticIndex;
import dev.offprint.embedding.TextEmbedder;
import dev.offprint.embedding.VectorIndex;
import dev.offprint.library.write.VectorUpdater;
import dev.offprint.testing.PaperFixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The vectors of a judged collection, kept in `target/vectors` from run to run: those of 109,458 papers take 25
/// minutes. A vector whose text has changed is computed again.
final class BenchVectors implements AutoCloseable {
    private static final int STEP = 256;

    private final VectorIndex vectors;
    private final TextEmbedder embedder;
    private final SemanticIndex semantics;
    private final String[] ids;

    BenchVectors(String name, PaperFixtures papers) {
        embedder = OnnxEmbedder.load(Path.of(System.getProperty("onnxruntime.native.path")))
                .orElseThrow();
        vectors = new VectorIndex(Path.of("target/vectors", name + ".vec"), embedder.model());
        semantics = new SemanticIndex(vectors, () -> Optional.of(embedder));
        ids = new String[papers.list().size() + 1];
        Arrays.fill(ids, "");
        var missing = new ArrayList<PaperVector>();
        for (var paper : papers.list()) {
            ids[(int) paper.key()] = paper.id().value();
            var text = VectorUpdater.text(paper.paper());
            long hash = PaperVector.hash(text);
            if (!vectors.has(paper.key(), hash)) {
                missing.add(new PaperVector(paper.key(), hash, embedder.embed(text)));
            }
            if (missing.size() == STEP) {
                vectors.append(missing);
                missing.clear();
            }
        }
        if (!missing.isEmpty()) {
            vectors.append(missing);
        }
    }

    SemanticIndex semantics() {
        return semantics;
    }

    /// The papers nearest to a question, by vectors alone.
    List<String> ids(String question, int limit) {
        return vectors.nearest(embedder.embed(question), limit, _ -> true).stream()
                .map(neighbor -> ids[(int) neighbor.key()])
                .toList();
    }

    @Override
    public void close() {
        semantics.close();
    }
}
