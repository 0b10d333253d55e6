@NullMarked
package dev.offprint.settings;

import org.jspecify.annotations.NullMarked;
