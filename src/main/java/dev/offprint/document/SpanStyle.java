package dev.offprint.document;

/// How words are set within a block.
///
/// @param raised positive for a superscript, negative for a subscript, 0 for neither
public record SpanStyle(boolean bold, boolean italic, boolean mono, boolean smallCaps, boolean underlined, int raised) {
    public static final SpanStyle PLAIN = new SpanStyle(false, false, false, false, false, 0);
}
