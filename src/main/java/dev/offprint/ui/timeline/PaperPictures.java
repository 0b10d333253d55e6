package dev.offprint.ui.timeline;

import java.util.function.Consumer;

/// Where the pictures of papers come from.
@FunctionalInterface
public interface PaperPictures {
    /// Asks for the picture of a paper; of many questions the latest goes first, and those that were passed over long
    /// ago are forgotten. Returns at once.
    ///
    /// @param answer given the bytes of a PNG, JPEG or GIF, on another thread; not called when there is none
    void ask(long key, Consumer<byte[]> answer);
}
