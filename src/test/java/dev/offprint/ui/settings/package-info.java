@NullMarked
package dev.offprint.ui.settings;

import org.jspecify.annotations.NullMarked;
