@NullMarked
package dev.offprint.ui.palette;

import org.jspecify.annotations.NullMarked;
