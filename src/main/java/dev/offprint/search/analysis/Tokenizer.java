package dev.offprint.search.analysis;

import java.util.Set;

/// Cuts a text into words, for papers, questions and highlights alike, so that all three always agree.
///
/// A word is a run of letters and digits, lower-cased and without accents; its place in the text is [#start] to [#end].
/// What is written as one
/// thing stays one word: `3.5`, `i.i.d.` (`iid`), `C++`, `model's` (`model`), `Poincar\'e`, a Greek letter (`alpha`).
/// What is written
/// together but of parts, such as `text-to-image`, `GPT-4V(ision)` or `R^3`, gives a word for each part, and [#glue]
/// says so.
///
/// For one thread; [#read] starts over with another text.
public final class Tokenizer {
    /// How a word is connected with the one before it.
    public enum Glue {
        /// Something stands between them that parts words: white space, a comma, a colon, a slash, the text's
        /// beginning.
        NONE,
        /// Written together, with other signs between them: `SE(3)`, `R^3`.
        SIGN,
        /// Written together with a hyphen.
        HYPHEN
    }

    /// More signs than this in a row part words: `---`, `|||`.
    private static final int MOST_SIGNS = 3;

    /// LaTeX commands that say how something looks, not what it is.
    private static final Set<String> LOOKS = Set.of(
            "mathbb",
            "mathcal",
            "mathrm",
            "mathbf",
            "mathsf",
            "mathfrak",
            "mathit",
            "mathscr",
            "boldsymbol",
            "operatorname",
            "text",
            "textit",
            "textbf",
            "textsc",
            "texttt",
            "textrm",
            "textsf",
            "emph",
            "rm",
            "bf",
            "it",
            "em",
            "cal",
            "sc",
            "tt",
            "left",
            "right",
            "big",
            "Big",
            "bar",
            "hat",
            "tilde",
            "widetilde",
            "widehat",
            "overline",
            "vec",
            "bm",
            "mbox");

    private final LetterFolder letters = new LetterFolder();
    private String text = "";
    private int start;
    private int end;
    private boolean first = true;
    private Glue glue = Glue.NONE;

    public Tokenizer read(String value) {
        return read(value, 0);
    }

    /// Starts in the middle of a text, where a word begins.
    public Tokenizer read(String value, int from) {
        text = value;
        start = from;
        end = from;
        first = true;
        return this;
    }

    /// Where the word begins in the text.
    public int start() {
        return start;
    }

    /// Where the word ends in the text.
    public int end() {
        return end;
    }

    public Glue glue() {
        return glue;
    }

    /// The word's characters, of which the first [#length] count; overwritten by [#next].
    public char[] chars() {
        return letters.chars();
    }

    public int length() {
        return letters.length();
    }

    /// The word as text.
    public String word() {
        return new String(letters.chars(), 0, letters.length());
    }

    /// Goes to the next word; false at the end of the text.
    public boolean next() {
        letters.clear();
        while (true) {
            if (!skip(end)) {
                return false;
            }
            end = take(start);
            if (letters.length() > 0) {
                first = false;
                return true;
            }
        }
    }

    /// Sets `start` to the next character that can begin a word, and `glue` by what was skipped.
    private boolean skip(int from) {
        boolean parted = first;
        boolean hyphen = false;
        int signs = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (LetterFolder.begins(c)) {
                start = i;
                glue = parted || signs > MOST_SIGNS ? Glue.NONE : hyphen ? Glue.HYPHEN : Glue.SIGN;
                return true;
            }
            int after = c == '\\' ? command(i) : i;
            if (after > i) {
                i = after;
            } else {
                parted |= parts(c);
                hyphen |= hyphen(c);
                signs++;
                i++;
            }
        }
        start = i;
        end = i;
        return false;
    }

    private static boolean parts(char c) {
        return c <= ' '
                || c == ','
                || c == ';'
                || c == ':'
                || c == '/'
                || c == '|'
                || c == '"'
                || c == '\u2014'
                || (c >= 128 && Character.isSpaceChar(c));
    }

    private static boolean hyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212' || c == '\u00AD';
    }

    /// The place behind a LaTeX command that is no word: one about looks, or an accent before the letter that it stands
    /// on.
    private int command(int backslash) {
        int accented = LetterFolder.accent(text, backslash);
        if (accented > 0) {
            return accented;
        }
        int i = backslash + 1;
        while (i < text.length() && LetterFolder.ascii(text.charAt(i))) {
            i++;
        }
        return LOOKS.contains(text.substring(backslash + 1, i)) ? i : backslash;
    }

    /// Takes the word that begins at `from` and answers where it ends.
    private int take(int from) {
        int i = from;
        int last = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = c < 128 ? plain(c, i) : letters.other(text, i);
            if (next < 0) {
                break;
            }
            boolean alone = next == i;
            i = alone ? i + 1 : next;
            last = i;
            if (alone) {
                break;
            }
        }
        last = plus(from, last);
        letters.finish();
        return last;
    }

    /// Adds an ASCII character to the word, or steps over one that may stand inside a word; the next place, or -1 where
    /// the word ends.
    private int plain(char c, int i) {
        if (LetterFolder.ascii(c)) {
            letters.add((char) (c | 0x20));
            return i + 1;
        }
        if (LetterFolder.digit(c)) {
            letters.add(c);
            return i + 1;
        }
        return switch (c) {
            case '\'' -> apostrophe(i);
            case '.' -> dot(i);
            case ',' -> comma(i);
            case '\\', '{' -> LetterFolder.accent(text, i);
            case '}' ->
                LetterFolder.braced(text, i) && i + 1 < text.length() && LetterFolder.begins(text.charAt(i + 1))
                        ? i + 1
                        : -1;
            default -> -1;
        };
    }

    /// `don't` is `dont` and `O'Brien` is `obrien`; a possessive ends the word.
    private int apostrophe(int i) {
        if (i + 1 >= text.length() || !LetterFolder.ascii(text.charAt(i + 1))) {
            return -1;
        }
        boolean possessive = (text.charAt(i + 1) | 0x20) == 's'
                && (i + 2 >= text.length() || !LetterFolder.begins(text.charAt(i + 2)));
        return possessive ? -1 : i + 1;
    }

    /// `3.5` is a number, `i.i.d.` and `U.S.` are abbreviations; any other full stop ends the word.
    private int dot(int i) {
        if (i + 1 >= text.length()) {
            return -1;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (LetterFolder.digit(before) && LetterFolder.digit(after)) {
            letters.add('.');
            return i + 1;
        }
        boolean initials = LetterFolder.ascii(before)
                && LetterFolder.ascii(after)
                && (i - 1 == start || text.charAt(i - 2) == '.')
                && (i + 2 >= text.length() || !LetterFolder.begins(text.charAt(i + 2)));
        return initials ? i + 1 : -1;
    }

    /// `3,303` is one number; `1,2` is two.
    private int comma(int i) {
        boolean thousands = i + 3 < text.length()
                && LetterFolder.digit(text.charAt(i - 1))
                && LetterFolder.digit(text.charAt(i + 1))
                && LetterFolder.digit(text.charAt(i + 2))
                && LetterFolder.digit(text.charAt(i + 3))
                && (i + 4 >= text.length() || !LetterFolder.digit(text.charAt(i + 4)));
        return thousands ? i + 1 : -1;
    }

    /// `C++` and `C#` are words, while in `k-means++` the signs are left out.
    private int plus(int from, int last) {
        if (last - from != 1 || letters.length() != 1 || last >= text.length()) {
            return last;
        }
        if (text.startsWith("++", last)) {
            letters.add('+');
            letters.add('+');
            return last + 2;
        }
        boolean sharp =
                text.charAt(last) == '#' && (last + 1 == text.length() || !LetterFolder.begins(text.charAt(last + 1)));
        if (sharp) {
            letters.add('#');
            return last + 1;
        }
        return last;
    }
}
