package dev.offprint.embedding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A paper's vector, and the text that it belongs to.
///
/// @param key      the paper's row, from 1
/// @param textHash [#hash] of the text
public record PaperVector(long key, long textHash, TextVector vector) {
    /// The first eight bytes of the text's SHA-256.
    public static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
