package dev.offprint.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The letters of one word as they come in, folded: lower case, without accents, ligatures taken apart. For one thread.
public final class LetterFolder {
    /// Longer words are nobody's words; the rest of one is left out.
    static final int MOST = 64;

    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };
    private static final String ACCENT_SIGNS = "'`^\"~=.";
    private static final String ACCENT_LETTERS = "cvHukbdrt";

    private final char[] one = new char[1];
    private final char[] folded = new char[8];
    private final char[] chars = new char[MOST];
    private int length;

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void add(char c) {
        if (length < MOST) {
            chars[length++] = c;
        }
    }

    public static boolean ascii(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a word can begin with this character.
    static boolean begins(char c) {
        return c < 128
                ? ascii(c) || digit(c)
                : Character.isLetterOrDigit(c) || Character.isSurrogate(c) || superscript(c);
    }

    /// Raised and lowered digits are no digits to Unicode: `R³`.
    private static boolean superscript(char c) {
        return c == '\u00B2' || c == '\u00B3' || c == '\u00B9' || (c >= '\u2070' && c <= '\u2089');
    }

    /// Adds a character beyond ASCII to the word; the place of the next one, -1 where the word ends before it, `i`
    /// itself where the word is
    /// this character alone, as in Chinese and Japanese, which do not part words.
    int other(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return beyond(text, i);
        }
        if (c == '\u2019') {
            boolean inside =
                    length > 0 && i + 2 < text.length() && ascii(text.charAt(i + 1)) && ascii(text.charAt(i + 2));
            return inside ? i + 1 : -1;
        }
        if (Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA) {
            if (length > 0) {
                return -1;
            }
            add(c);
            return i;
        }
        if (begins(c)) {
            fold(c);
            return i + 1;
        }
        boolean mark =
                Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD' || c == '\u200D' || c == '\u200C';
        return mark ? i + 1 : -1;
    }

    /// Characters of two chars: letters of formulas become the letters they picture, the rest stays as it is.
    private int beyond(String text, int i) {
        int code = text.codePointAt(i);
        int after = i + Character.charCount(code);
        if (!Character.isLetterOrDigit(code)) {
            return length > 0 ? -1 : after;
        }
        var plain = Normalizer.normalize(text.substring(i, after), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int k = 0; k < plain.length(); k++) {
            add(plain.charAt(k));
        }
        return after;
    }

    private void fold(char c) {
        one[0] = c;
        int n = ASCIIFoldingFilter.foldToASCII(one, 0, folded, 0, 1);
        for (int k = 0; k < n; k++) {
            add(Character.toLowerCase(folded[k]));
        }
    }

    /// Completes the word: a Greek letter alone is written out, as LaTeX writes it.
    void finish() {
        if (length == 1 && chars[0] >= '\u03B1' && chars[0] <= '\u03C9') {
            var name = GREEK[chars[0] - '\u03B1'];
            name.getChars(0, name.length(), chars, 0);
            length = name.length();
        }
    }

    /// The place of the letter that a LaTeX accent at `i` stands on (`\'e`, `{\'e}`, `\'{e}`, `\c{c}`), or -1 when
    /// there is none.
    static int accent(String text, int i) {
        int slash = text.charAt(i) == '{' ? i + 1 : i;
        if (slash + 2 >= text.length() || text.charAt(slash) != '\\') {
            return -1;
        }
        char sign = text.charAt(slash + 1);
        boolean braced = text.charAt(slash + 2) == '{';
        if (ACCENT_SIGNS.indexOf(sign) < 0 && !(braced && ACCENT_LETTERS.indexOf(sign) >= 0)) {
            return -1;
        }
        int letter = braced ? slash + 3 : slash + 2;
        return letter < text.length() && ascii(text.charAt(letter)) ? letter : -1;
    }

    /// Whether the brace at `i` closes one that an accent opened: `\'{e}` or `{\'e}`.
    static boolean braced(String text, int i) {
        return i >= 4 && (accent(text, i - 4) == i - 1 || accent(text, Math.max(0, i - 5)) == i - 1);
    }
}
