package dev.offprint.document;

/// A piece of text within a block.
public sealed interface InlineSpan {
    /// See [InlineText#plain].
    String plain();

    record Words(String text, SpanStyle style) implements InlineSpan {
        @Override
        public String plain() {
            return text;
        }
    }

    /// @param tex LaTeX without delimiters
    record Formula(String tex) implements InlineSpan {
        @Override
        public String plain() {
            return "$" + tex + "$";
        }
    }

    /// A link out of the paper.
    ///
    /// @param address begins with `http://` or `https://`
    record WebLink(String text, String address) implements InlineSpan {
        @Override
        public String plain() {
            return text;
        }
    }

    /// A citation of an entry of the bibliography.
    ///
    /// @param reference [DocumentBlock.Reference#id]
    record Citation(String text, String reference) implements InlineSpan {
        @Override
        public String plain() {
            return text;
        }
    }

    /// A link to another place of the paper.
    ///
    /// @param block id of a block, or of something within it that `PaperDocument` does not tell apart
    record CrossReference(String text, String block) implements InlineSpan {
        @Override
        public String plain() {
            return text;
        }
    }

    /// A footnote at the place of its mark.
    record Footnote(String mark, InlineText text) implements InlineSpan {
        @Override
        public String plain() {
            return "";
        }
    }

    /// A picture within a line.
    record Icon(DocumentBlock.Picture picture) implements InlineSpan {
        @Override
        public String plain() {
            return picture.description();
        }
    }

    record LineBreak() implements InlineSpan {
        @Override
        public String plain() {
            return "\n";
        }
    }
}
