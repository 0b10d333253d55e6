package dev.offprint.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What papers of a list have to have to stay in it: all of these.
public record Narrowing(List<Facet> facets) {
    public static final Narrowing NONE = new Narrowing(List.of());

    public Narrowing {
        facets = List.copyOf(new LinkedHashSet<>(facets));
    }

    public static Narrowing to(Facet.Kind kind, String value) {
        return new Narrowing(List.of(new Facet(kind, value)));
    }

    public boolean isEmpty() {
        return facets.isEmpty();
    }

    public boolean has(Facet facet) {
        return facets.contains(facet);
    }

    /// This one and one facet more; of a kind that a paper has once, in place of the one before.
    public Narrowing with(Facet facet) {
        var all = new ArrayList<>(facets);
        if (facet.kind().single()) {
            all.removeIf(each -> each.kind() == facet.kind());
        }
        all.add(facet);
        return new Narrowing(all);
    }

    public Narrowing without(Facet facet) {
        return new Narrowing(facets.stream().filter(each -> !each.equals(facet)).toList());
    }
}
