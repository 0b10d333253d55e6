/// The demonstration library: sixty invented papers of the last two weeks, and what a reader did with them.
///
/// Imports model and store. Start at [dev.offprint.demo.DemoLibrary], which fills a store, and at the `day-*.txt`
/// files beside it, which hold every word. Nothing here depends on the clock: the same day gives the same library.
/// Runs on the thread that may write the store.
@NullMarked
package dev.offprint.demo;

import org.jspecify.annotations.NullMarked;
