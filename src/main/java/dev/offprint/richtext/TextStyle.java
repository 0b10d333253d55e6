package dev.offprint.richtext;

/// How a character of a text is set.
public enum TextStyle {
    PLAIN,
    ITALIC,
    BOLD,
    MONO,
    LINK
}
