/// Triage: going through a list one paper at a time, with one key per decision.
///
/// Start at [dev.offprint.ui.triage.TriageModel], which holds the queue and the decisions on the JavaFX application
/// thread; [dev.offprint.ui.triage.TriageView] shows the progress around the paper.
@NullMarked
package dev.offprint.ui.triage;

import org.jspecify.annotations.NullMarked;
