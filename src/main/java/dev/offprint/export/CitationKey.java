package dev.offprint.export;

import com.ibm.icu.text.Transliterator;
import dev.offprint.model.StoredPaper;
import java.util.Locale;

/// Citation key of a paper: family name of the first author in Latin letters, year and id, `chang2024:2412.04567`.
/// It is the same in every export, and no other paper has it.
final class CitationKey {
    /// Loaded when the first name in other letters comes: it takes about 200 ms.
    private static final class Latin {
        static final Transliterator INSTANCE = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private CitationKey() {}

    static String of(StoredPaper stored) {
        var authors = PersonName.all(stored.paper().authors());
        var name = authors.isEmpty() ? null : authors.getFirst();
        var family = name == null ? "" : letters(name.group() ? firstWords(name.family()) : name.fullFamily());
        var date = PublicationDate.of(stored.paper());
        return (family.isEmpty() ? "anonymous" : family)
                + (date == null ? "" : date.year())
                + ":"
                + stored.id().value().replaceAll("[^A-Za-z0-9.-]", "-");
    }

    private static String letters(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        return (plain ? name : Latin.INSTANCE.transliterate(name))
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// The name of a group may be a sentence.
    private static String firstWords(String name) {
        var words = name.replaceFirst("(?i)^the ", "").split("\\s+", 3);
        return words.length < 2 ? words[0] : words[0] + words[1];
    }
}
