@NullMarked
package dev.offprint.ui.topics;

import org.jspecify.annotations.NullMarked;
