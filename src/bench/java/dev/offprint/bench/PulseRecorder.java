package dev.offprint.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/// Listens to the toolkit's pulses: how long it is from one to the next, and how long the toolkit's thread worked in
/// between. A busy machine makes the first longer, not the second. Toolkit's thread.
public final class PulseRecorder extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> apart = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();
    private long pulse = -1;
    private long cpu;

    @Override
    public void handle(long now) {
        long moment = System.nanoTime();
        long time = THREADS.getCurrentThreadCpuTime();
        if (pulse >= 0) {
            apart.add((moment - pulse) / 1e6);
            worked.add((time - cpu) / 1e6);
        }
        pulse = moment;
        cpu = time;
    }

    /// Forgets what was heard so far.
    public void restart() {
        apart.clear();
        worked.clear();
        pulse = -1;
    }

    /// The longest that the toolkit's thread worked from one pulse to the next, in milliseconds.
    public double worst() {
        return worked.isEmpty() ? 0 : Collections.max(worked);
    }

    /// In one line, for people.
    public String told() {
        return String.format(
                Locale.ROOT,
                "%,d pulses; worked between two: median %.1f ms, 99th percentile %.1f, longest %.1f;"
                        + " apart: median %.1f ms, 99th percentile %.1f, longest %.1f; %d worked longer than 50 ms",
                apart.size(),
                at(worked, 0.5),
                at(worked, 0.99),
                at(worked, 1),
                at(apart, 0.5),
                at(apart, 0.99),
                at(apart, 1),
                worked.stream().filter(time -> time > 50).count());
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
