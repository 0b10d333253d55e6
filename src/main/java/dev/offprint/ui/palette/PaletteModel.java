package dev.offprint.ui.palette;

import dev.offprint.model.HighlightedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The matches of the command palette for the typed letters: best first, among equals recently used ones first. JavaFX
/// application thread.
public final class PaletteModel {
    /// Maximum number of matches shown.
    static final int MAX_MATCHES = 60;

    /// Number of recently used items stored.
    private static final int MAX_RECENT = 12;

    private final List<Supplier<? extends List<PaletteItem>>> suppliers;
    private final Function<String, List<PaletteItem>> typed;
    private final Consumer<List<String>> saveRecent;
    private final List<String> recent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private List<PaletteItem> items = List.of();

    /// An item with the matched letters of its name highlighted.
    record Line(PaletteItem item, HighlightedText name) {}

    private record Scored(Line line, int score) {}

    /// @param suppliers  called each time the palette opens
    /// @param typed      further items for the typed text, such as a date; they come first
    /// @param used       recently used items, newest first
    /// @param saveRecent receives the recently used items after each choice
    public PaletteModel(
            List<Supplier<? extends List<PaletteItem>>> suppliers,
            Function<String, List<PaletteItem>> typed,
            List<String> used,
            Consumer<List<String>> saveRecent) {
        this.suppliers = List.copyOf(suppliers);
        this.typed = typed;
        this.saveRecent = saveRecent;
        recent.addAll(used);
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Loads all items and shows them.
    void open() {
        items = suppliers.stream().flatMap(each -> each.get().stream()).toList();
        setQuery("");
    }

    void setQuery(String text) {
        var first = typed.apply(text);
        var ids = first.stream().map(PaletteItem::id).toList();
        var matches = items.stream()
                .filter(item -> !ids.contains(item.id()))
                .flatMap(item -> scored(item, text))
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::line);
        lines.set(Stream.concat(first.stream().map(item -> new Line(item, HighlightedText.plain(item.name()))), matches)
                .limit(MAX_MATCHES)
                .toList());
    }

    /// Runs an item and stores it as recently used.
    void choose(PaletteItem item) {
        recent.remove(item.id());
        recent.addFirst(item.id());
        if (recent.size() > MAX_RECENT) {
            recent.removeLast();
        }
        saveRecent.accept(List.copyOf(recent));
        item.run().run();
    }

    /// A match of the name ranks above one of the aliases, and that above one of the kind and the name together.
    private Stream<Scored> scored(PaletteItem item, String text) {
        var name = FuzzyMatcher.match(text, item.name());
        var also = score(text, item.aliases(), 100);
        var kind = score(text, item.kind() + ' ' + item.name(), 1000);
        int best = Math.max(name == null ? 0 : name.score(), Math.max(also, kind));
        if (best == 0) {
            return Stream.empty();
        }
        var shown = name != null && name.score() == best ? name.highlighted() : HighlightedText.plain(item.name());
        return Stream.of(new Scored(new Line(item, shown), best + bonus(item, text.isBlank())));
    }

    private static int score(String typed, String text, int penalty) {
        FuzzyMatcher.@Nullable Fit match = text.isBlank() ? null : FuzzyMatcher.match(typed, text);
        return match == null ? 0 : Math.max(1, match.score() - penalty);
    }

    /// Recently used items rank above similarly good matches.
    private int bonus(PaletteItem item, boolean all) {
        int index = recent.indexOf(item.id());
        return index < 0 ? 0 : (all ? 10_000 : 400) - index;
    }
}
