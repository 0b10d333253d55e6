/// The pane on the left: the lists there are, a calendar of days with how much of each is read, and tags.
///
/// Start at [dev.offprint.ui.sidebar.SidebarModel] and [dev.offprint.ui.sidebar.SidebarView]. Everything here lives on
/// the toolkit's thread; the overview is asked for by `ask` threads.
@NullMarked
package dev.offprint.ui.sidebar;

import org.jspecify.annotations.NullMarked;
