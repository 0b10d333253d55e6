package dev.offprint.richtext;

/// A formula as it stands in a text.
///
/// @param tex     what is between its signs, as received
/// @param display whether it stands on a line of its own
public record FormulaText(String tex, boolean display) {}
