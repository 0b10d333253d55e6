@NullMarked
package dev.offprint.ui.timeline;

import org.jspecify.annotations.NullMarked;
