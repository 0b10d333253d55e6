/// What tests share. Start at [dev.offprint.testing.SharedData]. Any thread.
@NullMarked
package dev.offprint.testing;

import org.jspecify.annotations.NullMarked;
