package dev.offprint.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// all-MiniLM-L6-v2, quantized to int8, on ONNX Runtime: the mean of the vectors of a text's word pieces.
///
/// One text a run and no padding: the model quantizes each run's values by their range, so that a batch would
/// change a text's vector with its neighbours; batches were no faster either. One processor core: a background
/// computation has to leave the others to the reader.
public final class OnnxEmbedder implements TextEmbedder {
    private static final Logger LOG = System.getLogger(OnnxEmbedder.class.getName());

    static final String MODEL = "all-minilm-l6-v2-q";
    /// Word pieces of a text that are read: 256 found papers no better than 128 and took twice as long.
    private static final int MOST_PIECES = 128;

    private final WordPieceTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEmbedder(WordPieceTokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    /// Loads the model from a folder with its `.onnx` file, its `-tokenizer.json` and the native library; takes a
    /// few tenths of a second. Empty where one of them is absent or does not suit this system, which is logged.
    public static Optional<TextEmbedder> load(Path folder) {
        var model = folder.resolve(MODEL + ".onnx");
        if (!Files.isReadable(model)) {
            return Optional.empty(); // a program that was built without it
        }
        try {
            var vocabulary = WordPieceVocabulary.read(folder.resolve(MODEL + "-tokenizer.json"));
            var environment = OrtEnvironment.getEnvironment();
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setOptimizationLevel(OptLevel.ALL_OPT);
                var session = environment.createSession(model.toString(), options);
                return Optional.of(new OnnxEmbedder(new WordPieceTokenizer(vocabulary), environment, session));
            }
        } catch (IOException | OrtException | LinkageError e) {
            LOG.log(Level.WARNING, "The model for search by meaning cannot be used; search goes by words alone.", e);
            return Optional.empty();
        }
    }

    @Override
    public String model() {
        return MODEL;
    }

    @Override
    public TextVector embed(String text) {
        var ids = tokenizer.ids(text, MOST_PIECES);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = OnnxTensor.createTensor(environment, new long[][] {ids});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return TextVector.of(sum(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length));
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed on a text of " + text.length() + " letters", e);
        }
    }

    /// The sum of the pieces' vectors, which has the direction of their mean.
    private static float[] sum(FloatBuffer pieces, int count) {
        var sum = new float[TextVector.SIZE];
        for (int piece = 0; piece < count; piece++) {
            for (int i = 0; i < TextVector.SIZE; i++) {
                sum[i] += pieces.get(piece * TextVector.SIZE + i);
            }
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            LOG.log(Level.WARNING, "The embedding model was not closed.", e);
        }
    }
}
