@NullMarked
package dev.offprint.ui.reader;

import org.jspecify.annotations.NullMarked;
