package dev.offprint.embedding;

/// Turns a text into a vector whose cosine with another text's vector says how near their meanings are. Any thread.
public interface TextEmbedder extends AutoCloseable {
    /// Name and version of the model: vectors of different models must not be compared.
    String model();

    /// The vector of a text; what is beyond the model's longest input is left out. Never fails because of the text.
    TextVector embed(String text);

    @Override
    void close();
}
