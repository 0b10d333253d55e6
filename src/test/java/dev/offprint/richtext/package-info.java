@NullMarked
package dev.offprint.richtext;

import org.jspecify.annotations.NullMarked;
