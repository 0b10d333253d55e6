@NullMarked
package dev.offprint.concurrent;

import org.jspecify.annotations.NullMarked;
