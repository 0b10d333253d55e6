package dev.offprint.ui.fx;

import dev.offprint.richtext.FormulaImage;
import dev.offprint.richtext.FormulaRenderer;
import dev.offprint.richtext.FormulaText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Renders formulas on a background thread and caches the images of the most recently used ones.
public final class FormulaImageCache {
    /// Capacity in pixels: the formulas of some hundred abstracts.
    private static final int MAX_PIXELS = 12_000_000;

    private final Executor background;
    private final Executor fx;
    private final FormulaRenderer renderer = new FormulaRenderer();
    private final Map<Key, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;

    private record Key(FormulaText formula, double size) {}

    /// @param image null for a formula that cannot be rendered
    private record Entry(@Nullable FormulaImage image) {
        int pixels() {
            return 200 + (image == null ? 0 : image.ink().length);
        }
    }

    /// @param background runs the renderer
    /// @param fx         runs the callbacks
    public FormulaImageCache(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /// Renders a first formula, which loads the fonts and makes the later ones fast.
    public void warmUp() {
        background.execute(() -> renderer.draw(new FormulaText("x^2", false), 16));
    }

    /// Whether the cache holds a result for each of these formulas. Any thread.
    public synchronized boolean ready(List<FormulaText> formulas, double size) {
        return formulas.stream().allMatch(formula -> entries.containsKey(new Key(formula, size)));
    }

    /// The image of a formula; null when it cannot be rendered or is not rendered yet. Any thread.
    public synchronized @Nullable FormulaImage image(FormulaText formula, double size) {
        var entry = entries.get(new Key(formula, size));
        return entry == null ? null : entry.image();
    }

    /// Renders the formulas that are not cached yet, then runs `then` on the thread of `fx`.
    public void render(List<FormulaText> formulas, double size, Runnable then) {
        background.execute(() -> {
            for (var formula : formulas) {
                if (!ready(List.of(formula), size)) {
                    put(new Key(formula, size), new Entry(renderer.draw(formula, size)));
                }
            }
            fx.execute(then);
        });
    }

    private synchronized void put(Key key, Entry entry) {
        var old = entries.put(key, entry);
        pixels += entry.pixels() - (old == null ? 0 : old.pixels());
        var oldest = entries.entrySet().iterator();
        while (pixels > MAX_PIXELS && entries.size() > 1) {
            pixels -= oldest.next().getValue().pixels();
            oldest.remove();
        }
    }
}
