package dev.offprint.ui.fx;

/// A marked range of a text as it was received.
///
/// @param style the style class of its colour
public record TextMark(int start, int end, String style) {}
