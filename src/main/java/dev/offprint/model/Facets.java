package dev.offprint.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many papers of a list have what.
///
/// @param total  how many papers the list has
/// @param counts for each kind its values, most papers first (years and months: newest first). Beside each stands how
/// many papers the list would have if that were chosen: with what is chosen already, or in its place where a paper has
/// only one value of the kind. Values that no paper has are left out.
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

    /// How many papers have this; 0 where it is not among the values counted.
    public long of(FacetValue facet) {
        return of(facet.kind()).stream()
                .filter(count -> count.value().equals(facet.value()))
                .mapToLong(Count::papers)
                .findFirst()
                .orElse(0);
    }
}
