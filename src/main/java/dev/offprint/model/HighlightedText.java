package dev.offprint.model;

import java.util.List;

/// A text and the spans in it that match a query.
///
/// @param spans in order and disjoint
public record HighlightedText(String text, List<Span> spans) {
    /// Characters from `start` up to but not including `end`, as indexes of a Java string.
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("an empty or backward span: " + start + " to " + end);
            }
        }
    }

    public HighlightedText {
        spans = List.copyOf(spans);
        int from = 0;
        for (var span : spans) {
            if (span.start() < from || span.end() > text.length()) {
                throw new IllegalArgumentException("spans overlap or leave the text: " + spans);
            }
            from = span.end();
        }
    }

    public static HighlightedText plain(String text) {
        return new HighlightedText(text, List.of());
    }

    /// The text with `open` and `close` around each span.
    public String withMarkers(String open, String close) {
        var marked = new StringBuilder(text.length() + spans.size() * (open.length() + close.length()));
        int from = 0;
        for (var span : spans) {
            marked.append(text, from, span.start())
                    .append(open)
                    .append(text, span.start(), span.end())
                    .append(close);
            from = span.end();
        }
        return marked.append(text, from, text.length()).toString();
    }
}
