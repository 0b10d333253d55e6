package dev.offprint.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// Whether one system is better than another on the same questions, or only luckier: the differences question by
/// question, their t, and in how many of [#ROUNDS] draws chance alone, which may turn any difference round, does as
/// well.
///
/// @param chance the share of draws whose mean differs from 0 by as much; two-sided
record PairedTest(double mean, int better, int worse, double t, double chance) {
    private static final int ROUNDS = 10_000;
    private static final long SEED = 20_261_130;

    static PairedTest of(double[] ours, double[] theirs) {
        int n = ours.length;
        var differences = new double[n];
        Arrays.setAll(differences, i -> ours[i] - theirs[i]);
        double mean = Arrays.stream(differences).average().orElse(0);
        double squares = Arrays.stream(differences)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        double error = Math.sqrt(squares / (n - 1) / n);
        return new PairedTest(
                mean,
                (int) Arrays.stream(differences).filter(each -> each > 0).count(),
                (int) Arrays.stream(differences).filter(each -> each < 0).count(),
                error == 0 ? 0 : mean / error,
                chance(differences, mean));
    }

    private static double chance(double[] differences, double mean) {
        var random = new Random(SEED);
        int reached = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (double each : differences) {
                sum += random.nextBoolean() ? each : -each;
            }
            reached += Math.abs(sum / differences.length) >= Math.abs(mean) - 1e-12 ? 1 : 0;
        }
        return (double) reached / ROUNDS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%+.4f   %d better, %d worse   t %+.1f   by chance %.3f", mean, better, worse, t, chance);
    }
}
