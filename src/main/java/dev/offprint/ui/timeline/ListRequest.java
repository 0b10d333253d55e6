package dev.offprint.ui.timeline;

import dev.offprint.model.ListQuery;
import dev.offprint.model.SortOrder;

/// A request of the timeline: a list or a search.
public sealed interface ListRequest {
    record Browse(ListQuery listing) implements ListRequest {}

    record Search(String text, SortOrder ranking) implements ListRequest {}
}
