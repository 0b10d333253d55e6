/// The database schema and its migrations.
///
/// Start at [dev.offprint.store.schema.Schema]: a list of steps that is only appended to; its length is the version.
@NullMarked
package dev.offprint.store.schema;

import org.jspecify.annotations.NullMarked;
