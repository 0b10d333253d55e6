package dev.offprint.images;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Source of the thumbnails of papers.
@FunctionalInterface
public interface ThumbnailSource {
    /// Requests the thumbnail of a paper; the latest request is served first. Returns immediately.
    ///
    /// @param callback receives the bytes of a PNG, JPEG or GIF on another thread; null for a temporary
    ///     failure; not called if there is no image
    void request(long key, Consumer<byte @Nullable []> callback);
}
