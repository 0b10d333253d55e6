package dev.offprint.richtext;

/// A formula as it stands in a text.
///
/// @param tex what is between its signs, as received
/// @param display whether it is a display formula, set on a separate line
public record FormulaText(String tex, boolean display) {}
