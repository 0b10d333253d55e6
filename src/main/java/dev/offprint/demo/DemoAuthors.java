package dev.offprint.demo;

import java.util.List;
import java.util.stream.IntStream;

/// Generates distinct author names for the demonstration paper with very many authors.
final class DemoAuthors {
    private static final List<String> GIVEN = words("""
        Abigaëlle Bongani Chloë Đorđe Eilidh Farhana Gulnara Hákon Ixchel Jarosław Kehinde Lucía Mehmet Nanako Oksana
        """);
    private static final List<String> FAMILY = words("""
        Abernethy-Sow Bjarnadal Cuyubamba Dvořáčková Etxaniz Fonoti Gbadebo Hồ-Lê Ivanchuk-Ray Jaramago Kurmanbek
        Løvschall Mwangaza Nishigaki Ólafsbur Pretorius-Yi
        """);

    private DemoAuthors() {}

    /// The first `size` of them. Both lists are walked at once, the second in steps of seven; since neither 15 and
    /// 16 nor 7 and 16 have a common divisor, the pairs are distinct up to 240.
    static List<String> of(int size) {
        if (size > GIVEN.size() * FAMILY.size()) {
            throw new IllegalArgumentException("there are not " + size + " of them");
        }
        return IntStream.range(0, size)
                .mapToObj(i -> GIVEN.get(i % GIVEN.size()) + " " + FAMILY.get((3 + 7 * i) % FAMILY.size()))
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
