package dev.offprint.cli.console;

import dev.offprint.export.PaperJson;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts as lines: for people a block for each kind, for scripts an object for each value.
public final class FacetFormatter {
    private FacetFormatter() {}

    public static List<String> lines(Facets facets, boolean json) {
        var lines = new ArrayList<String>();
        lines.add(
                json
                        ? PaperJson.line(PaperJson.object().put("facet", "all").put("papers", facets.total()))
                        : String.format(Locale.ENGLISH, "%,9d  papers", facets.total()));
        for (var kind : FacetValue.Kind.values()) {
            var counts = facets.of(kind);
            if (!counts.isEmpty() && !json) {
                lines.add("");
                lines.add(kind.text());
            }
            counts.forEach(count -> lines.add(
                    json
                            ? object(kind, count)
                            : String.format(Locale.ENGLISH, "%,9d  %s", count.papers(), count.value())));
        }
        return lines;
    }

    private static String object(FacetValue.Kind kind, Facets.Count count) {
        return PaperJson.line(PaperJson.object()
                .put("facet", kind.text())
                .put("value", count.value())
                .put("papers", count.papers()));
    }
}
