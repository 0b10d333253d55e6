/// Topics in the window: the sidebar section, the editor with its preview, and the settings page.
///
/// Start at [dev.offprint.ui.topics.TopicsModel], [dev.offprint.ui.topics.TopicsView] and
/// [dev.offprint.ui.topics.TopicEditor]. Everything here runs on the JavaFX application thread except the queries of
/// [dev.offprint.library.LibraryApi], which may block.
@NullMarked
package dev.offprint.ui.topics;

import org.jspecify.annotations.NullMarked;
