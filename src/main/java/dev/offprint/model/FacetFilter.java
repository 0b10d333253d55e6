package dev.offprint.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A conjunction of facet values: papers have to match all of them.
public record FacetFilter(List<FacetValue> facets) {
    public static final FacetFilter NONE = new FacetFilter(List.of());

    public FacetFilter {
        facets = List.copyOf(new LinkedHashSet<>(facets));
    }

    public static FacetFilter of(FacetValue.Kind kind, String value) {
        return new FacetFilter(List.of(new FacetValue(kind, value)));
    }

    public boolean isEmpty() {
        return facets.isEmpty();
    }

    public boolean has(FacetValue facet) {
        return facets.contains(facet);
    }

    /// This filter with one more value; for a single-valued kind it replaces the previous value.
    public FacetFilter with(FacetValue facet) {
        var all = new ArrayList<>(facets);
        if (facet.kind().singleValued()) {
            all.removeIf(each -> each.kind() == facet.kind());
        }
        all.add(facet);
        return new FacetFilter(all);
    }

    public FacetFilter without(FacetValue facet) {
        return new FacetFilter(
                facets.stream().filter(each -> !each.equals(facet)).toList());
    }
}
