package dev.offprint.richtext;

import dev.offprint.model.HighlightedText;
import java.util.List;

/// Composes a text of parts whose styles are known, so that nothing is to be found in it.
public final class StyledTextBuilder {
    private final ComposedTextBuilder sheet = new ComposedTextBuilder();
    private final StringBuilder received = new StringBuilder();

    public StyledTextBuilder words(String text, TextStyle style) {
        int start = received.length();
        received.append(text);
        sheet.asIs(received.toString(), start, received.length(), style);
        return this;
    }

    /// @param address what a click on it opens
    public StyledTextBuilder link(String text, String address) {
        int start = received.length();
        received.append(text);
        sheet.asIs(received.toString(), start, received.length(), address);
        return this;
    }

    /// A link that is shown and is no part of the text that is searched and copied.
    public StyledTextBuilder mark(String text, String address) {
        int at = received.length();
        sheet.instead(text, at, at, address);
        return this;
    }

    /// Received as LaTeX between dollar signs.
    public StyledTextBuilder formula(String tex, boolean display) {
        int start = received.length();
        received.append('$').append(tex).append('$');
        sheet.formula(new FormulaText(tex, display), start, received.length());
        return this;
    }

    /// @param lit ranges of the received text, in order and disjoint
    public ComposedText build(List<HighlightedText.Span> lit) {
        return new ComposedText(new HighlightedText(received.toString(), lit), sheet);
    }
}
