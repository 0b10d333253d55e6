@NullMarked
package dev.offprint.export;

import org.jspecify.annotations.NullMarked;
