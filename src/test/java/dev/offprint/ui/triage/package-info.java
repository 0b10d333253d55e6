@NullMarked
package dev.offprint.ui.triage;

import org.jspecify.annotations.NullMarked;
