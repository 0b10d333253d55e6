package dev.offprint.ui.timeline;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperRow;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The authors of a paper in several lengths, shortened in the middle, since the last author is as important as the
/// first.
///
/// @param forms longest first
record AuthorLine(List<String> forms) {
    static final AuthorLine NONE = new AuthorLine(List.of(""));

    AuthorLine {
        forms = List.copyOf(forms);
    }

    AuthorLine(PaperRow row) {
        this(forms(row));
    }

    /// The longest form that fits into `room`; the shortest one if none does.
    String longestFitting(double room, ToDoubleFunction<String> width) {
        return forms.stream()
                .filter(form -> width.applyAsDouble(form) <= room)
                .findFirst()
                .orElse(forms.getLast());
    }

    private static List<String> forms(PaperRow row) {
        var names = row.byline().names();
        if (names.isEmpty()) {
            return List.of(row.organization() == null ? "" : row.organization());
        }
        int total = row.byline().total();
        var familyNames = new Byline(names.stream().map(AuthorLine::familyName).toList(), total);
        var first = familyNames.names().getFirst();
        var last = familyNames.names().getLast();
        return total == 1
                ? List.of(names.getFirst(), first)
                : List.of(
                        row.byline().text(),
                        familyNames.text(),
                        first + (total > 2 ? ", … " : ", ") + last,
                        first + ", …");
    }

    /// The family name: `Chang` of `Shuning Chang` and of `Chang, Shuning`. Wrong for names that start with the family
    /// name without a comma.
    private static String familyName(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name.substring(name.lastIndexOf(' ') + 1);
    }
}
