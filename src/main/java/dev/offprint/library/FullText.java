package dev.offprint.library;

import dev.offprint.document.PaperDocument;
import dev.offprint.fulltext.KeptFiles;
import dev.offprint.model.KeptPaper;
import org.jspecify.annotations.Nullable;

/// A whole paper that is on disk.
///
/// @param document what the page holds; null for a PDF
public record FullText(
        KeptPaper kept, KeptFiles files, @Nullable PaperDocument document) {}
