package dev.offprint.document;

import java.util.List;

/// A whole paper in reading order.
///
/// @param title    empty where the source has none
/// @param authors  as one line of text; empty where the source has none
/// @param blocks   what is read from top to bottom, the bibliography last
/// @param problems one English sentence for each thing that was left out, such as a limit that was reached
public record PaperDocument(InlineText title, InlineText authors, List<DocumentBlock> blocks, List<String> problems) {
    public PaperDocument {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }
}
