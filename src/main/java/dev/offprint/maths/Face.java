package dev.offprint.maths;

/// How a character of a text is set.
public enum Face {
    PLAIN,
    ITALIC,
    BOLD,
    MONO,
    LINK
}
