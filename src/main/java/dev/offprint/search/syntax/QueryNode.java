package dev.offprint.search.syntax;

import java.time.LocalDate;
import java.util.List;

/// A question as a tree; [QueryParser] makes it, [QueryCompiler] and [HighlightTerms] read it.
public sealed interface QueryNode {
    /// Where words are looked for.
    enum Scope {
        ANYWHERE,
        TITLE,
        ABSTRACT,
        AUTHOR,
        KEYWORD,
        ORGANIZATION,
        VENUE
    }

    /// Values that are compared as a whole.
    enum Label {
        TAG,
        ID,
        SOURCE
    }

    /// What pages count.
    enum Measure {
        UPVOTES,
        STARS,
        COMMENTS
    }

    /// All of them; of plain words in a row that no paper has together, some are enough.
    record Row(List<QueryNode> parts) implements QueryNode {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /// All of them, without fail.
    record All(List<QueryNode> parts) implements QueryNode {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<QueryNode> parts) implements QueryNode {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(QueryNode part) implements QueryNode {}

    /// One thing as typed: a word, or words written together such as `GPT-4V(ision)`.
    record Word(Scope scope, String text) implements QueryNode {}

    /// Words in a row that name a thing, or one of its other names; see [Synonyms].
    record Alike(Scope scope, List<Word> words, List<String> others) implements QueryNode {
        public Alike {
            words = List.copyOf(words);
            others = List.copyOf(others);
        }
    }

    /// Words in this order.
    record Phrase(Scope scope, String text) implements QueryNode {}

    /// Words that begin so.
    record Prefix(Scope scope, String text) implements QueryNode {}

    /// Words that are at most `edits` letters away.
    record Fuzzy(Scope scope, String text, int edits) implements QueryNode {}

    /// What says only which papers, and has no words that could be ranked, lit or widened.
    sealed interface Condition extends QueryNode {}

    /// @param prefix whether a value that begins so is enough
    record Labelled(Label label, String value, boolean prefix) implements Condition {}

    /// Published or listed on one of these days, both inclusive.
    record Days(LocalDate from, LocalDate to) implements Condition {
        /// The days of both.
        Days and(Days other) {
            return new Days(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
        }
    }

    /// Counted between these, both inclusive.
    record Counted(Measure measure, long from, long to) implements Condition {}

    record Flagged(PaperFlag flag) implements Condition {}

    /// On the newest list that the library has, and unread.
    record New() implements Condition {}

    /// The papers of a saved question.
    record Topic(String name) implements Condition {}

    /// Nothing that could be looked for: a question of signs.
    record Nothing() implements Condition {}
}
