/// Going through a list one paper at a time, one key each.
///
/// Start at [dev.offprint.ui.triage.TriageModel], which knows where somebody is and what was decided, and lives on the
/// toolkit's thread; [dev.offprint.ui.triage.TriageView] shows how far it is around whatever shows the paper itself.
@NullMarked
package dev.offprint.ui.triage;

import org.jspecify.annotations.NullMarked;
