@NullMarked
package dev.offprint.ui.shell;

import org.jspecify.annotations.NullMarked;
