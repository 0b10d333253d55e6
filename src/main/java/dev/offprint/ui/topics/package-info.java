/// Topics in the window: their section of the sidebar, and the sheet on which one is made and tried out.
///
/// Start at [dev.offprint.ui.topics.TopicsModel], [dev.offprint.ui.topics.TopicsView] and
/// [dev.offprint.ui.topics.TopicEditor]. Everything here lives on the toolkit's thread except the questions of
/// [dev.offprint.ui.topics.TopicAccess], which may block.
@NullMarked
package dev.offprint.ui.topics;

import org.jspecify.annotations.NullMarked;
