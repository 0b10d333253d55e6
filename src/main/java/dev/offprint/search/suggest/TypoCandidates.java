package dev.offprint.search.suggest;

import java.util.LinkedHashSet;
import java.util.Set;

/// The words that one slip of the hand makes of a word: a letter too few, too many, another, or two swapped.
final class TypoCandidates {
    private TypoCandidates() {}

    /// Some 53 for each letter of the word; none for words with letters other than `a` to `z`.
    static Set<String> of(String word) {
        var variants = new LinkedHashSet<String>();
        if (!word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return variants;
        }
        for (int i = 0; i <= word.length(); i++) {
            var before = word.substring(0, i);
            var after = word.substring(i);
            if (!after.isEmpty()) {
                variants.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                variants.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                variants.add(before + letter + after);
                if (!after.isEmpty()) {
                    variants.add(before + letter + after.substring(1));
                }
            }
        }
        variants.remove(word);
        return variants;
    }
}
