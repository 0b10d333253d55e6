package dev.offprint.search.analysis;

/// Takes the endings off an English word, so that a word and its forms become the same term.
///
/// Endings of grammar go (`networks`, `pruned`, `pruning`), and of those that make new words only the ones that keep
/// the meaning:
/// `federation` with `federated`, `efficiently` with `efficient`, `classification` with `classify`. It stops there on
/// purpose: Porter's and
/// Snowball's stemmers go on and take `generative` for `general`, `federal` for `federated`, `transformer` for
/// `transform`, which readers of
/// papers do not forgive. The rules follow the ideas and the measure of M. F. Porter, "An algorithm for suffix
/// stripping", 1980.
///
/// For one thread.
final class Stemmer {
    private static final int SHORTEST = 3;

    private char[] w = new char[LetterFolder.MOST];
    private int n;

    /// The stem of a folded word; words with anything but `a` to `z` in them have no endings.
    String of(String word) {
        n = word.length();
        if (n < SHORTEST || n > w.length) {
            return word;
        }
        word.getChars(0, n, w, 0);
        for (int i = 0; i < n; i++) {
            if (w[i] < 'a' || w[i] > 'z') {
                return word;
            }
        }
        plural();
        past();
        adverb();
        noun();
        last();
        return new String(w, 0, n);
    }

    private void plural() {
        if (w[n - 1] != 's' || ends("ss") || ends("us") || ends("is")) {
            return;
        }
        if (ends("ies")) {
            n -= n > 4 ? 2 : 1;
        } else if (ends("sses") || ends("xes") || ends("zzes") || ends("ches") || ends("shes")) {
            n -= 2;
        } else {
            n--;
        }
    }

    private void past() {
        if (ends("eed")) {
            n -= measure(n - 3) > 0 ? 1 : 0;
            return;
        }
        int ending = ends("ed") ? 2 : ends("ing") ? 3 : 0;
        if (ending == 0 || !vowelBefore(n - ending)) {
            return;
        }
        n -= ending;
        if (ends("at") || ends("bl") || ends("iz")) {
            w[n++] = 'e';
        } else if (doubled() && w[n - 1] != 'l' && w[n - 1] != 's' && w[n - 1] != 'z') {
            n--;
        } else if (measure(n) == 1 && shortSyllable(n)) {
            w[n++] = 'e';
        }
    }

    private void adverb() {
        if (!ends("ly")) {
            return;
        }
        if (ends("ically") && measure(n - 6) > 0) {
            n -= 4;
        } else if ((endsOn("ally", "ently", "antly", "ously", "ively") || endsOn("edly", "fully", "lessly"))
                && measure(n - 4) > 0) {
            n -= 2;
        }
    }

    private void noun() {
        if (ends("ification") && measure(n - 7) > 0) {
            n -= 6;
            w[n - 1] = 'y';
        } else if (ends("ization") && measure(n - 7) > 0) {
            n -= 4;
            w[n - 1] = 'e';
        } else if (ends("ation") && measure(n - 5) > 0) {
            n -= 3;
            w[n++] = 'e';
        } else if ((ends("tion") || ends("sion")) && measure(n - 3) > 1) {
            n -= 3;
        }
    }

    private void last() {
        if (n > 2 && w[n - 1] == 'y' && !vowel(n - 2)) {
            w[n - 1] = 'i';
        }
        if (w[n - 1] == 'e') {
            int measure = measure(n - 1);
            n -= measure > 1 || (measure == 1 && !shortSyllable(n - 1)) ? 1 : 0;
        }
        if (ends("ll") && measure(n) > 1) {
            n--;
        }
    }

    private boolean ends(String ending) {
        int from = n - ending.length();
        if (from <= 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (w[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsOn(String... endings) {
        for (var ending : endings) {
            if (ends(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean vowel(int i) {
        return switch (w[i]) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            case 'y' -> i > 0 && !vowel(i - 1);
            default -> false;
        };
    }

    private boolean vowelBefore(int length) {
        for (int i = 0; i < length; i++) {
            if (vowel(i)) {
                return true;
            }
        }
        return false;
    }

    /// Porter's m: how often a vowel is followed by a consonant in the first `length` letters.
    private int measure(int length) {
        int measure = 0;
        boolean afterVowel = false;
        for (int i = 0; i < length; i++) {
            boolean vowel = vowel(i);
            measure += afterVowel && !vowel ? 1 : 0;
            afterVowel = vowel;
        }
        return measure;
    }

    private boolean doubled() {
        return n > 1 && w[n - 1] == w[n - 2] && !vowel(n - 1);
    }

    /// Porter's *o: consonant, vowel, consonant, the last not `w`, `x` or `y`; such a stem keeps its `e` (`rate`,
    /// `prune`).
    private boolean shortSyllable(int length) {
        if (length < 3) {
            return false;
        }
        char c = w[length - 1];
        return !vowel(length - 1) && vowel(length - 2) && !vowel(length - 3) && c != 'w' && c != 'x' && c != 'y';
    }
}
