@NullMarked
package dev.offprint.ui.sidebar;

import org.jspecify.annotations.NullMarked;
