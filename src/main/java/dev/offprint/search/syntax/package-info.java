/// The query language: lexer, parser, syntax tree, synonyms.
///
/// Start at [dev.offprint.search.syntax.QueryParser]; the tree is [dev.offprint.search.syntax.QueryNode]. No text makes
/// the parser throw. Any thread.
@NullMarked
package dev.offprint.search.syntax;

import org.jspecify.annotations.NullMarked;
