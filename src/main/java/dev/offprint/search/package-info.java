/// Finds papers: the index derived from the store, the query language, ranking and highlights, on Lucene.
///
/// Imports the model and nothing else of ours. Start at [dev.offprint.search.SearchIndex], the door; then in the order
/// in
/// which a paper and a
/// question pass through: [dev.offprint.search.analysis.Tokenizer] and [dev.offprint.search.analysis.TermNormalizer]
/// (text to terms, for papers and
/// questions alike),
/// [dev.offprint.search.index.DocumentBuilder] (a paper as the index holds it),
/// [dev.offprint.search.syntax.QueryParser] (a question as a tree
/// of
/// [dev.offprint.search.syntax.QueryNode]), [dev.offprint.search.query.QueryCompiler] (the tree as a Lucene query, in
/// this one place),
/// [dev.offprint.search.Searcher] (who is found, in which order) and [dev.offprint.search.highlight.Highlighter] (where
/// the words are).
///
/// One thread, the indexer, writes; any thread may search. No thread that is in here is ever to be interrupted: an
/// interrupt closes Lucene's
/// files under the writer.
@NullMarked
package dev.offprint.search;

import org.jspecify.annotations.NullMarked;
