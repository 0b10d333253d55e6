package dev.offprint.images;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the pictures of papers come from.
@FunctionalInterface
public interface ThumbnailSource {
    /// Asks for the picture of a paper; of many questions the latest goes first. Returns at once.
    ///
    /// @param answer given the bytes of a PNG, JPEG or GIF, on another thread; null when it is worth asking again
    ///     later; not called when there is no picture
    void request(long key, Consumer<byte @Nullable []> callback);
}
