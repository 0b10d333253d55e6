/// Finds papers: the index derived from the store, the query language, ranking and highlights, on Lucene.
///
/// Imports the model and nothing else of ours. Start at [dev.offprint.search.Index], the door; then in the order in
/// which a paper and a
/// question pass through: [dev.offprint.search.Words] and [dev.offprint.search.Terms] (text to terms, for papers and
/// questions alike),
/// [dev.offprint.search.Documents] (a paper as the index holds it), [dev.offprint.search.Grammar] (a question as a tree
/// of
/// [dev.offprint.search.Ask]), [dev.offprint.search.Compiler] (the tree as a Lucene query, in this one place),
/// [dev.offprint.search.Search] (who is found, in which order) and [dev.offprint.search.Lighter] (where the words are).
///
/// One thread, the indexer, writes; any thread may search. No thread that is in here is ever to be interrupted: an
/// interrupt closes Lucene's
/// files under the writer.
@NullMarked
package dev.offprint.search;

import org.jspecify.annotations.NullMarked;
