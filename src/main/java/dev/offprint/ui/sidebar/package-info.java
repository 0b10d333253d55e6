/// The left pane: lists, a calendar with the share of read papers per day, and tags.
///
/// Start at [dev.offprint.ui.sidebar.SidebarModel] and [dev.offprint.ui.sidebar.SidebarView]. Everything here runs on
/// the JavaFX application thread; the counts are loaded by `ask` threads.
@NullMarked
package dev.offprint.ui.sidebar;

import org.jspecify.annotations.NullMarked;
