package dev.offprint.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Facet counts of a list.
///
/// @param total  number of papers in the list
/// @param counts the values of each kind, most papers first (years and months: newest first). Each count is the number
///     of papers that the list would have if that value were selected, in addition to the current selection or, for a
///     single-valued kind, in its place. Values without papers are omitted.
public record Facets(long total, Map<FacetValue.Kind, List<Count>> counts) {
    public static final Facets NONE = new Facets(0, Map.of());

    public Facets {
        var copy = new EnumMap<FacetValue.Kind, List<Count>>(FacetValue.Kind.class);
        counts.forEach((kind, values) -> copy.put(kind, List.copyOf(values)));
        counts = Map.copyOf(copy);
    }

    public record Count(String value, long papers) {}

    public List<Count> of(FacetValue.Kind kind) {
        return counts.getOrDefault(kind, List.of());
    }

    /// The count of a value; 0 if it is not among the counted ones.
    public long of(FacetValue facet) {
        return of(facet.kind()).stream()
                .filter(count -> count.value().equals(facet.value()))
                .mapToLong(Count::papers)
                .findFirst()
                .orElse(0);
    }
}
