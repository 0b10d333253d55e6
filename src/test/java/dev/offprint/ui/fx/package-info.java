@NullMarked
package dev.offprint.ui.fx;

import org.jspecify.annotations.NullMarked;
