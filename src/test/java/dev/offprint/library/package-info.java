@NullMarked
package dev.offprint.library;

import org.jspecify.annotations.NullMarked;
