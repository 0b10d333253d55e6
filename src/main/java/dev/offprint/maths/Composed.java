package dev.offprint.maths;

import dev.offprint.model.Lit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A text as it is shown: words, mended, and formulas, each of which takes the place of one character; with the way
/// back,
/// so that what is lit or copied are places of the text as received.
public final class Composed {
    /// What stands for a formula in the shown text.
    public static final char PLACE = '\uFFFC';

    private static final int WHOLE = 20_000;
    /// What only a text has that something is to be found or mended in.
    private static final Pattern DAMAGE =
            Pattern.compile("[$\\\\^_{}~`]|--|times|text|leq|geq|rightarrow|leftarrow|sim|approx");

    private final Lit received;
    private final List<Run> runs;
    private final String shown;
    private final int[] from;
    private final int[] to;

    Composed(Lit received, List<Run> runs, int[] from, int[] to) {
        this.received = received;
        this.runs = List.copyOf(runs);
        this.from = from;
        this.to = to;
        var all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        shown = all.toString();
    }

    /// Finds the formulas of a text and mends its words. Takes time in proportion to the text, of which what is beyond
    /// 20,000 characters, far longer than any abstract, stays as received.
    public static Composed of(Lit received) {
        var text = received.text();
        int end = Math.min(text.length(), WHOLE);
        var sheet = new Sheet();
        new Prose(text.substring(0, end), sheet).compose();
        sheet.asIs(text, end, text.length(), Face.PLAIN);
        return sheet.done(received);
    }

    /// A text in words on one line: as [#words], without the cost where there is nothing to find or to mend.
    public static Lit inWords(Lit received) {
        return DAMAGE.matcher(received.text()).find() ? of(received).words() : received;
    }

    /// The text as received, nothing found or mended in it.
    public static Composed asReceived(Lit received) {
        var sheet = new Sheet();
        sheet.asIs(received.text(), 0, received.text().length(), Face.PLAIN);
        return sheet.done(received);
    }

    /// The text with some of its formulas spelled out in words: as signs where that is simple, else as their source.
    public Composed spelled(Predicate<Formula> which) {
        if (formulas().stream().noneMatch(which)) {
            return this;
        }
        var sheet = new Sheet();
        for (var run : runs) {
            var formula = run.formula();
            if (formula != null && which.test(formula)) {
                sheet.instead(Signs.orSource(formula), from[run.start()], to[run.start()], Face.PLAIN);
            } else {
                sheet.copy(run, from, to);
            }
        }
        return sheet.done(received);
    }

    /// All in words, on one line: for rows, for those who hear it, and to copy.
    public Lit words() {
        var words = spelled(_ -> true);
        return new Lit(words.shown.replace('\n', ' '), words.lit());
    }

    public Lit received() {
        return received;
    }

    public String shown() {
        return shown;
    }

    public List<Run> runs() {
        return runs;
    }

    /// The formulas, in order.
    public List<Formula> formulas() {
        var found = new ArrayList<Formula>();
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

    /// The places of the shown text that come from the lit places of the received one.
    public List<Lit.Span> lit() {
        var spans = new ArrayList<Lit.Span>();
        int at = 0;
        for (var span : received.spans()) {
            while (at < shown.length() && to[at] <= span.start()) {
                at++;
            }
            int end = at;
            while (end < shown.length() && from[end] < span.end()) {
                end++;
            }
            if (end > at) {
                spans.add(new Lit.Span(at, end));
            }
            at = end;
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Composed same && same.received.equals(received) && same.runs.equals(runs);
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
