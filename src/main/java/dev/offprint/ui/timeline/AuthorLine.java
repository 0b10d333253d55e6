package dev.offprint.ui.timeline;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperRow;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Who wrote a paper, in as many words as there is room for: shortened in the middle, since the last author counts as
/// much as the first.
///
/// @param forms longest first
record AuthorLine(List<String> forms) {
    static final AuthorLine NOBODY = new AuthorLine(List.of(""));

    AuthorLine {
        forms = List.copyOf(forms);
    }

    AuthorLine(PaperRow row) {
        this(forms(row));
    }

    /// The longest form that fits; the shortest one when none does.
    String fitting(double room, ToDoubleFunction<String> width) {
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
        var families = new Byline(names.stream().map(AuthorLine::family).toList(), total);
        var first = families.names().getFirst();
        var last = families.names().getLast();
        return total == 1
                ? List.of(names.getFirst(), first)
                : List.of(
                        row.byline().text(),
                        families.text(),
                        first + (total > 2 ? ", … " : ", ") + last,
                        first + ", …");
    }

    /// `Chang` of `Shuning Chang` and of `Chang, Shuning`. Where the family comes first it is the given name.
    private static String family(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name.substring(name.lastIndexOf(' ') + 1);
    }
}
