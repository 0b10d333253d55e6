@NullMarked
package dev.offprint.maths;

import org.jspecify.annotations.NullMarked;
