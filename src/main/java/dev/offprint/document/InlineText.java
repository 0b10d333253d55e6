package dev.offprint.document;

import java.util.List;

/// Text within a block.
public record InlineText(List<InlineSpan> spans) {
    public static final InlineText EMPTY = new InlineText(List.of());

    public InlineText {
        spans = List.copyOf(spans);
    }

    /// Text without any mark-up.
    public static InlineText of(String text) {
        return text.isEmpty() ? EMPTY : new InlineText(List.of(new InlineSpan.Words(text, SpanStyle.PLAIN)));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The words as they are searched, copied and quoted: formulas as LaTeX between dollar signs, footnotes left out.
    public String plain() {
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.plain()));
        return text.toString();
    }
}
