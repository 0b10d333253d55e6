package dev.offprint.ui.shell;

import dev.offprint.ui.activities.ActivitiesModel;
import dev.offprint.ui.reader.Company;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.Sweep;
import dev.offprint.ui.timeline.Thumbnails;
import dev.offprint.ui.timeline.TimelineModel;
import dev.offprint.ui.topics.TopicsModel;

/// The view-models that the window shows.
record Models(
        TimelineModel timeline,
        Thumbnails thumbnails,
        ReaderModel reader,
        Company company,
        SidebarModel sidebar,
        TopicsModel topics,
        StatusModel status,
        SearchModel search,
        SuggestModel suggest,
        ActivitiesModel activities,
        Marking marking,
        Turning turning,
        Sweep sweep,
        Triaging triaging) {}
