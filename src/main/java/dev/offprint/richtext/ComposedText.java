package dev.offprint.richtext;

import dev.offprint.model.HighlightedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A text as it is shown: words, mended, and formulas, each of which takes the place of one character; with the way
/// back, so that highlighted or copied ranges refer to the text as received.
public final class ComposedText {
    private static final int WHOLE = 20_000;
    /// What only a text has that something is to be found or mended in.
    private static final Pattern DAMAGE =
            Pattern.compile("[$\\\\^_{}~`]|--|times|text|leq|geq|rightarrow|leftarrow|sim|approx");

    private final HighlightedText received;
    private final List<TextRun> runs;
    private final String shown;
    private final int[] from;
    private final int[] to;

    ComposedText(HighlightedText received, ComposedTextBuilder sheet) {
        this.received = received;
        runs = sheet.runs();
        from = sheet.from();
        to = sheet.to();
        var all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        shown = all.toString();
    }

    /// Finds the formulas of a text and mends its words. Takes time in proportion to the text, of which what is
    /// beyond 20,000 characters, far longer than any abstract, stays as received.
    public static ComposedText of(HighlightedText received) {
        var text = received.text();
        int end = Math.min(text.length(), WHOLE);
        var sheet = new ComposedTextBuilder();
        new InlineParser(text.substring(0, end), sheet).compose();
        sheet.asIs(text, end, text.length(), TextStyle.PLAIN);
        return new ComposedText(received, sheet);
    }

    /// A text in words on one line: as [#words], without the cost where there is nothing to find or to mend.
    public static HighlightedText inWords(HighlightedText received) {
        return DAMAGE.matcher(received.text()).find() ? of(received).words() : received;
    }

    /// The text as received, nothing found or mended in it.
    public static ComposedText asReceived(HighlightedText received) {
        var sheet = new ComposedTextBuilder();
        sheet.asIs(received.text(), 0, received.text().length(), TextStyle.PLAIN);
        return new ComposedText(received, sheet);
    }

    /// The text with some of its formulas spelled out in words: as signs where that is simple, else as their
    /// source.
    public ComposedText spelled(Predicate<FormulaText> which) {
        if (formulas().stream().noneMatch(which)) {
            return this;
        }
        var sheet = new ComposedTextBuilder();
        for (var run : runs) {
            var formula = run.formula();
            if (formula != null && which.test(formula)) {
                sheet.instead(FormulaToUnicode.orSource(formula), from[run.start()], to[run.start()], TextStyle.PLAIN);
            } else {
                sheet.copy(run, from, to);
            }
        }
        return new ComposedText(received, sheet);
    }

    /// All in words, on one line: for rows, for those who hear it, and to copy.
    public HighlightedText words() {
        var words = spelled(_ -> true);
        return new HighlightedText(words.shown.replace('\n', ' '), words.lit());
    }

    public HighlightedText received() {
        return received;
    }

    public String shown() {
        return shown;
    }

    public List<TextRun> runs() {
        return runs;
    }

    /// The formulas, in order.
    public List<FormulaText> formulas() {
        var found = new ArrayList<FormulaText>();
        for (var run : runs) {
            var formula = run.formula();
            if (formula != null) {
                found.add(formula);
            }
        }
        return found;
    }

    /// Which part of the received text the shown characters from `start` up to but without `end` come from.
    public String received(int start, int end) {
        if (start >= end) {
            return "";
        }
        if (start == 0 && end == shown.length()) {
            return received.text();
        }
        return received.text().substring(from[start], Math.max(from[start], to[end - 1]));
    }

    /// The highlighted ranges of the displayed text, mapped from those of the received text.
    public List<HighlightedText.Span> lit() {
        return shown(received.spans());
    }

    /// The ranges of the displayed text that ranges of the received one are shown as.
    ///
    /// @param ofReceived in order and disjoint
    public List<HighlightedText.Span> shown(List<HighlightedText.Span> ofReceived) {
        var spans = new ArrayList<HighlightedText.Span>();
        int at = 0;
        for (var span : ofReceived) {
            while (at < shown.length() && to[at] <= span.start()) {
                at++;
            }
            int end = at;
            while (end < shown.length() && from[end] < span.end()) {
                end++;
            }
            if (end > at) {
                spans.add(new HighlightedText.Span(at, end));
            }
            at = end;
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComposedText same && same.received.equals(received) && same.runs.equals(runs);
    }

    @Override
    public int hashCode() {
        return received.hashCode();
    }

    @Override
    public String toString() {
        return shown;
    }
}
