@NullMarked
package dev.offprint.ui.window;

import org.jspecify.annotations.NullMarked;
