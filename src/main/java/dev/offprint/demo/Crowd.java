package dev.offprint.demo;

import java.util.List;
import java.util.stream.IntStream;

/// A great many authors, for the paper that everybody worked on: given and family names, paired so that nobody comes twice.
final class Crowd {
    private static final List<String> GIVEN = List.of(
            "Abigaëlle", "Bongani", "Chloë", "Đorđe", "Eilidh", "Farhana", "Gulnara", "Hákon", "Ixchel", "Jarosław", "Kehinde",
            "Lucía", "Mehmet", "Nanako", "Oksana");
    private static final List<String> FAMILY = List.of(
            "Abernethy-Sow", "Bjarnadal", "Cuyubamba", "Dvořáčková", "Etxaniz", "Fonoti", "Gbadebo", "Hồ-Lê", "Ivanchuk-Ray",
            "Jaramago", "Kurmanbek", "Løvschall", "Mwangaza", "Nishigaki", "Ó Cuilinn", "Pretorius-Yi");

    private Crowd() {}

    /// The first `size` of them. Both lists are walked at once, the second in steps of seven; 15 and 16 have no common divisor, and neither have
    /// 7 and 16, so the pairs are distinct up to 240.
    static List<String> of(int size) {
        if (size > GIVEN.size() * FAMILY.size()) {
            throw new IllegalArgumentException("there are not " + size + " of them");
        }
        return IntStream.range(0, size)
                .mapToObj(i -> GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get((3 + 7 * i) % FAMILY.size()))
                .toList();
    }
}
