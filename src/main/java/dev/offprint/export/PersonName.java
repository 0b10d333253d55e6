package dev.offprint.export;

import java.util.Locale;
import java.util.Set;

/// A name in its two parts. The family name of `Ada van der Sea` is `van der Sea`; one word alone is a family name.
record PersonName(String given, String family) {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "al",
            "bin", "ibn");

    static PersonName of(String name) {
        int comma = name.indexOf(", ");
        if (comma > 0) {
            return new PersonName(
                    name.substring(comma + 2).strip(), name.substring(0, comma).strip());
        }
        var words = name.strip().split(" +", -1);
        int family = words.length - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new PersonName(
                String.join(" ", java.util.Arrays.copyOfRange(words, 0, Math.max(0, family))),
                String.join(" ", java.util.Arrays.copyOfRange(words, Math.max(0, family), words.length)));
    }

    /// `van der Sea, Ada`.
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
