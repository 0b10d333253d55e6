/// The only gate to the toolkit's thread, and the small things that every pane is made of: texts, icons, lit text,
/// sparklines, placards.
///
/// Imports the model and JavaFX. [dev.offprint.ui.fx.FxThread] is the one caller of `Platform.runLater` in the program,
/// [dev.offprint.ui.fx.LatestTask] the one way in which a pane asks a question that takes time. Controls are made and
/// used
/// on the
/// toolkit's thread; [dev.offprint.ui.fx.LatestTask] and [dev.offprint.ui.fx.CallThrottle] may be told from any.
@NullMarked
package dev.offprint.ui.fx;

import org.jspecify.annotations.NullMarked;
