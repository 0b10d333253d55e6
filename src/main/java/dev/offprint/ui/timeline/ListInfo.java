package dev.offprint.ui.timeline;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.SectionHit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Description of the list on screen.
///
/// @param papers   total number of papers
/// @param ledger   fetch state of its period; null without a period or if never fetched
/// @param sections where words were found in whole papers, by paper
public record ListInfo(
        ListRequest request, long papers, @Nullable LedgerEntry ledger, Map<Long, SectionHit> sections) {
    public ListInfo {
        sections = Map.copyOf(sections);
    }
}
