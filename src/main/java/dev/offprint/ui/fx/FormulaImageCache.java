package dev.offprint.ui.fx;

import dev.offprint.richtext.FormulaImage;
import dev.offprint.richtext.FormulaRenderer;
import dev.offprint.richtext.FormulaText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Has formulas drawn away from the toolkit's thread, and keeps the pictures of those seen last.
public final class FormulaImageCache {
    /// How many points of pictures are kept: the formulas of some hundred abstracts.
    private static final int MOST = 12_000_000;

    private final Executor background;
    private final Executor fx;
    private final FormulaRenderer pen = new FormulaRenderer();
    private final Map<Order, Proof> proofs = new LinkedHashMap<>(64, 0.75f, true);
    private long points;

    private record Order(FormulaText formula, double size) {}

    /// @param drawing null for a formula that cannot be set
    private record Proof(@Nullable FormulaImage drawing) {
        int points() {
            return 200 + (drawing == null ? 0 : drawing.ink().length);
        }
    }

    /// @param background where formulas are drawn
    /// @param fx         where it is told that they are
    public FormulaImageCache(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /// Draws a first formula, which makes those to come quick.
    public void warm() {
        background.execute(() -> pen.draw(new FormulaText("x^2", false), 16));
    }

    /// Whether it is known of each formula how it looks. Any thread.
    public synchronized boolean ready(List<FormulaText> formulas, double size) {
        return formulas.stream().allMatch(formula -> proofs.containsKey(new Order(formula, size)));
    }

    /// The picture of a formula; null when it cannot be set or was not drawn yet. Any thread.
    public synchronized @Nullable FormulaImage drawn(FormulaText formula, double size) {
        var proof = proofs.get(new Order(formula, size));
        return proof == null ? null : proof.drawing();
    }

    /// Draws what was not drawn yet, then tells so.
    public void draw(List<FormulaText> formulas, double size, Runnable then) {
        background.execute(() -> {
            for (var formula : formulas) {
                if (!ready(List.of(formula), size)) {
                    keep(new Order(formula, size), new Proof(pen.draw(formula, size)));
                }
            }
            fx.execute(then);
        });
    }

    private synchronized void keep(Order order, Proof proof) {
        var old = proofs.put(order, proof);
        points += proof.points() - (old == null ? 0 : old.points());
        var oldest = proofs.entrySet().iterator();
        while (points > MOST && proofs.size() > 1) {
            points -= oldest.next().getValue().points();
            oldest.remove();
        }
    }
}
