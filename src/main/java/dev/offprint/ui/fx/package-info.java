/// Access to the JavaFX application thread, and the small controls that all panes share: texts, icons, highlighted and
/// rich text, sparklines, placeholders, overlays.
///
/// [dev.offprint.ui.fx.FxThread] is the only caller of `Platform.runLater`, [dev.offprint.ui.fx.LatestTask] runs the
/// panes' blocking queries. Controls are used on the JavaFX application thread; [dev.offprint.ui.fx.LatestTask] and
/// [dev.offprint.ui.fx.CallThrottle] on any.
@NullMarked
package dev.offprint.ui.fx;

import org.jspecify.annotations.NullMarked;
