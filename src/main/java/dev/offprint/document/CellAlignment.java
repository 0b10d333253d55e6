package dev.offprint.document;

/// Where the text of a table's cell stands.
public enum CellAlignment {
    LEFT,
    CENTER,
    RIGHT
}
