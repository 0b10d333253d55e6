package dev.offprint.search.query;

/// Bounds of one question, far beyond what anybody types; what is beyond them is left out.
final class QueryLimits {
    /// Words, and alternatives of one OR: well under Lucene's own 1,024 clauses, over which it throws.
    static final int WORDS = 128;
    /// Words of the library that one `word*` stands for when it ranks; with more it only finds. Each is looked up in
    /// every part of the index: with 64 that took more time than the rest of the search, and a beginning of so many
    /// words says too little to rank by.
    static final int EXPANSIONS = 16;

    /// Clauses of all words, phrases and beginnings of a question together: under Lucene's 1,024, over which it throws.
    static final int CLAUSES = 900;

    private QueryLimits() {}
}
