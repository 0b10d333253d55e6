package dev.offprint.ui.timeline;

import dev.offprint.model.Row;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Who wrote a paper, in as many words as there is room for: shortened in the middle, since the last author counts as
/// much as the first.
///
/// @param forms longest first
record Who(List<String> forms) {
    static final Who NOBODY = new Who(List.of(""));

    Who {
        forms = List.copyOf(forms);
    }

    Who(Row row) {
        this(forms(row));
    }

    /// The longest form that fits; the shortest one when none does.
    String fitting(double room, ToDoubleFunction<String> width) {
        return forms.stream()
                .filter(form -> width.applyAsDouble(form) <= room)
                .findFirst()
                .orElse(forms.getLast());
    }

    private static List<String> forms(Row row) {
        var names = row.byline().names();
        if (names.isEmpty()) {
            return List.of(row.organization() == null ? "" : row.organization());
        }
        if (names.size() == 1) {
            return List.of(names.getFirst());
        }
        var ends = names.getFirst() + (row.byline().total() > 2 ? ", … " : ", ") + names.getLast();
        return List.of(row.byline().text(), ends, names.getFirst() + ", …");
    }
}
