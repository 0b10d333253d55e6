/// Text embeddings: the vector of a text, and the vectors of a library's papers on disk with a search for the nearest.
///
/// Imports the model alone. Start at [dev.offprint.embedding.TextEmbedder], which ONNX Runtime and the model
/// all-MiniLM-L6-v2 stand behind, and at [dev.offprint.embedding.VectorIndex]. Both may be absent: the model has no
/// native library for every system, and a library has no vectors before they are computed.
///
/// Any thread may embed and search; one thread writes vectors.
@NullMarked
package dev.offprint.embedding;

import org.jspecify.annotations.NullMarked;
