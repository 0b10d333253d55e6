package dev.offprint.ui.timeline;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the pictures of papers come from.
@FunctionalInterface
public interface PaperPictures {
    /// Asks for the picture of a paper; of many questions the latest goes first. Returns at once.
    ///
    /// @param answer given the bytes of a PNG, JPEG or GIF, on another thread; null when there is none now but may be
    ///     one later, so that it is worth asking again; not called when there is none
    void ask(long key, Consumer<byte @Nullable []> answer);
}
