/// The database schema and its migrations.
///
/// Start at [dev.offprint.store.schema.Schema]: an append-only list of steps; its length is the version.
@NullMarked
package dev.offprint.store.schema;

import org.jspecify.annotations.NullMarked;
