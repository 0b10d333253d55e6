package dev.offprint.ui.shell;

import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.reader.SimilarModel;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.TimelineModel;

/// The view-models that the window shows.
record Models(
        TimelineModel timeline,
        ReaderModel reader,
        SimilarModel similar,
        SidebarModel sidebar,
        StatusModel status,
        SearchModel search,
        Marking marking,
        Triaging triaging) {}
