package dev.offprint.embedding;

import java.nio.file.Path;

/// Where the build has put the model.
final class ModelFolder {
    static final Path PATH = Path.of(System.getProperty("onnxruntime.native.path", "target/embedding"));

    private ModelFolder() {}
}
