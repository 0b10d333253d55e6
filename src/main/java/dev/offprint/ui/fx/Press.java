package dev.offprint.ui.fx;

import dev.offprint.maths.Drawing;
import dev.offprint.maths.Formula;
import dev.offprint.maths.Pen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Has formulas drawn away from the toolkit's thread, and keeps the pictures of those seen last.
public final class Press {
    /// How many points of pictures are kept: the formulas of some hundred abstracts.
    private static final int MOST = 12_000_000;

    private final Executor background;
    private final Executor fx;
    private final Pen pen = new Pen();
    private final Map<Order, Proof> proofs = new LinkedHashMap<>(64, 0.75f, true);
    private long points;

    private record Order(Formula formula, double size) {}

    /// @param drawing null for a formula that cannot be set
    private record Proof(@Nullable Drawing drawing) {
        int points() {
            return 200 + (drawing == null ? 0 : drawing.ink().length);
        }
    }

    /// @param background where formulas are drawn
    /// @param fx         where it is told that they are
    public Press(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /// Draws a first formula, which makes those to come quick.
    public void warm() {
        background.execute(() -> pen.draw(new Formula("x^2", false), 16));
    }

    /// Whether it is known of each formula how it looks. Any thread.
    public synchronized boolean ready(List<Formula> formulas, double size) {
        return formulas.stream().allMatch(formula -> proofs.containsKey(new Order(formula, size)));
    }

    /// The picture of a formula; null when it cannot be set or was not drawn yet. Any thread.
    public synchronized @Nullable Drawing drawn(Formula formula, double size) {
        var proof = proofs.get(new Order(formula, size));
        return proof == null ? null : proof.drawing();
    }

    /// Draws what was not drawn yet, then tells so.
    public void draw(List<Formula> formulas, double size, Runnable then) {
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
