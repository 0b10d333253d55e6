package dev.offprint.ui.timeline;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The authors of a paper in several lengths, shortened in the middle, since the last author is as important as the
/// first.
///
/// @param forms longest first
record AuthorLine(List<String> forms) {
    /// A longer venue, such as a whole journal reference, is left to the reader pane.
    private static final int MAX_VENUE = 30;

    static final AuthorLine NONE = new AuthorLine(List.of(""));

    AuthorLine {
        forms = List.copyOf(forms);
    }

    AuthorLine(PaperRow row) {
        this(withVenue(forms(row), row.venue()));
    }

    /// The longest form that fits into `room`; the shortest one if none does.
    String longestFitting(double room, ToDoubleFunction<String> width) {
        return forms.stream()
                .filter(form -> width.applyAsDouble(form) <= room)
                .findFirst()
                .orElse(forms.getLast());
    }

    /// The venue stands behind the authors where both fit; shortened authors leave room for it.
    private static List<String> withVenue(List<String> forms, @Nullable String venue) {
        if (venue == null || venue.length() > MAX_VENUE) {
            return forms;
        }
        var all = new ArrayList<String>();
        forms.forEach(form -> all.add(form.isEmpty() ? venue : form + " · " + venue));
        all.addAll(forms);
        return all;
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
