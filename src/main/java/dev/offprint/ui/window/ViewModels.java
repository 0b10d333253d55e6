package dev.offprint.ui.window;

import dev.offprint.ui.document.FullTextModel;
import dev.offprint.ui.jobs.JobsModel;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.reader.RelatedPapers;
import dev.offprint.ui.searchbox.SearchModel;
import dev.offprint.ui.searchbox.SuggestionModel;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.MarkAllReadModel;
import dev.offprint.ui.timeline.RowThumbnails;
import dev.offprint.ui.timeline.TimelineModel;
import dev.offprint.ui.topics.TopicsModel;

/// The view models of the window.
record ViewModels(
        TimelineModel timeline,
        RowThumbnails thumbnails,
        ReaderModel reader,
        FullTextModel fullText,
        RelatedPapers related,
        SidebarModel sidebar,
        TopicsModel topics,
        InterestsModel interests,
        StatusModel status,
        SearchModel search,
        SuggestionModel suggestions,
        JobsModel jobs,
        MarkController marks,
        UndoModel undo,
        MarkAllReadModel markAllRead,
        TriageController triage) {}
