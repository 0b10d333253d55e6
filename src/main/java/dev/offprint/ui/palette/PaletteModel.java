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

/// What the palette shows for the letters typed so far: the best first, among equals what was used last. Toolkit's
/// thread, or in tests any one.
public final class PaletteModel {
    /// How many are shown: nobody reads more, and typing another letter is quicker.
    static final int MOST = 60;

    /// How many used last are remembered.
    private static final int REMEMBERED = 12;

    private final List<Supplier<? extends List<PaletteItem>>> suppliers;
    private final Function<String, List<PaletteItem>> typed;
    private final Consumer<List<String>> keep;
    private final List<String> recent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private List<PaletteItem> offers = List.of();

    /// An offer, and which letters of its name were typed.
    record Line(PaletteItem offer, HighlightedText name) {}

    private record Scored(Line line, int score) {}

    /// @param suppliers asked each time the palette opens
    /// @param typed     what else the letters typed so far stand for; it comes first
    /// @param used      what was chosen before, newest first
    /// @param keep      told the same after each choice
    public PaletteModel(
            List<Supplier<? extends List<PaletteItem>>> suppliers,
            Function<String, List<PaletteItem>> typed,
            List<String> used,
            Consumer<List<String>> keep) {
        this.suppliers = List.copyOf(suppliers);
        this.typed = typed;
        this.keep = keep;
        recent.addAll(used);
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Asks what there is to offer, and shows it all.
    void open() {
        offers = suppliers.stream().flatMap(each -> each.get().stream()).toList();
        type("");
    }

    void type(String text) {
        var first = typed.apply(text);
        var ids = first.stream().map(PaletteItem::id).toList();
        var found = offers.stream()
                .filter(offer -> !ids.contains(offer.id()))
                .flatMap(offer -> scored(offer, text))
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::line);
        lines.set(Stream.concat(
                        first.stream().map(offer -> new Line(offer, HighlightedText.plain(offer.name()))), found)
                .limit(MOST)
                .toList());
    }

    /// Remembers that this one was chosen, and does it.
    void choose(PaletteItem offer) {
        recent.remove(offer.id());
        recent.addFirst(offer.id());
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        keep.accept(List.copyOf(recent));
        offer.run().run();
    }

    /// A name that fits comes before other words that do, and those before the name together with its kind.
    private Stream<Scored> scored(PaletteItem offer, String text) {
        var name = FuzzyMatcher.fit(text, offer.name());
        var also = fit(text, offer.also(), 100);
        var kind = fit(text, offer.kind() + ' ' + offer.name(), 1000);
        int best = Math.max(name == null ? 0 : name.score(), Math.max(also, kind));
        if (best == 0) {
            return Stream.empty();
        }
        var shown = name != null && name.score() == best ? name.lit() : HighlightedText.plain(offer.name());
        return Stream.of(new Scored(new Line(offer, shown), best + bonus(offer, text.isBlank())));
    }

    private static int fit(String text, String words, int less) {
        FuzzyMatcher.@Nullable Fit fit = words.isBlank() ? null : FuzzyMatcher.fit(text, words);
        return fit == null ? 0 : Math.max(1, fit.score() - less);
    }

    /// What was used lately goes ahead of what fits about as well.
    private int bonus(PaletteItem offer, boolean all) {
        int at = recent.indexOf(offer.id());
        return at < 0 ? 0 : (all ? 10_000 : 400) - at;
    }
}
