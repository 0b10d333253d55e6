/// SQLite access: connections, statements, error translation.
///
/// Start at [dev.offprint.store.db.Database]. A connection is lent to a lambda and never escapes it.
@NullMarked
package dev.offprint.store.db;

import org.jspecify.annotations.NullMarked;
