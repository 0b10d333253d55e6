/// Tests of the window as a whole, on JavaFX's headless platform, and the pictures of it.
@NullMarked
package dev.offprint.ui;

import org.jspecify.annotations.NullMarked;
