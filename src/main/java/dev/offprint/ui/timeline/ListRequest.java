package dev.offprint.ui.timeline;

import dev.offprint.model.ListQuery;
import dev.offprint.model.SortOrder;

/// What the timeline was asked to show.
public sealed interface ListRequest {
    record Browse(ListQuery listing) implements ListRequest {}

    record Search(String text, SortOrder ranking) implements ListRequest {}
}
