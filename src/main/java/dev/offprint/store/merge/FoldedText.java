package dev.offprint.store.merge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Normalized text, independent of case, accents, punctuation and white space.
final class FoldedText {
    /// Names of the letters from U+03B1 on, including the final sigma: `π` and `\pi` are the same symbol.
    private static final List<String> GREEK =
            List.of("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
                    .concat(" sigma sigma tau upsilon phi chi psi omega")
                    .split(" "));

    private FoldedText() {}

    /// Only letters and digits, in lower case, of all scripts; combining marks are removed, Greek letters are
    /// spelled out.
    static String letters(String text) {
        var letters = new StringBuilder(text.length());
        normalize(text).codePoints().filter(Character::isLetterOrDigit).forEach(c -> append(letters, c));
        return letters.toString();
    }

    /// The words of a text, each normalized as in [#letters].
    static List<String> words(String text) {
        var words = new StringBuilder(text.length());
        normalize(text)
                .codePoints()
                .filter(c -> !isCombining(c))
                .forEach(c -> append(words, Character.isLetterOrDigit(c) ? c : ' '));
        var stripped = words.toString().strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split(" +"));
    }

    private static String normalize(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        return (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder letters, int c) {
        if (c >= 'α' && c <= 'ω') {
            letters.append(GREEK.get(c - 'α'));
            return;
        }
        switch (c) { // letters without a Unicode decomposition
            case 'ß' -> letters.append("ss");
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'ø' -> letters.append('o');
            case 'ł' -> letters.append('l');
            case 'đ' -> letters.append('d');
            case 'ı' -> letters.append('i');
            default -> letters.appendCodePoint(c);
        }
    }
}
