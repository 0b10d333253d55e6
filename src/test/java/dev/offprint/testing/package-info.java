/// What the tests of several packages share: local servers, a clock that stands still, and the way to the shared
/// captures.
@NullMarked
package dev.offprint.testing;

import org.jspecify.annotations.NullMarked;
