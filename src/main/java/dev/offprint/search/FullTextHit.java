package dev.offprint.search;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.SectionHit;

/// A whole paper in which words were found, with the section that answers best.
///
/// @param paper   the key of its row
/// @param snippet the passage of the section, lit
public record FullTextHit(long paper, float score, SectionHit section, HighlightedText snippet) {}
