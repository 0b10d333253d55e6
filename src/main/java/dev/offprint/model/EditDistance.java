package dev.offprint.model;

/// Edit distance of two words, with transpositions.
public final class EditDistance {
    private EditDistance() {}

    /// The least number of letters added, left out, replaced or swapped with a neighbour that turns one word into the
    /// other (optimal string alignment, which Lucene's automata for `word~` accept as well).
    public static int between(String a, String b) {
        int[] older = new int[b.length() + 1];
        int[] old = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            old[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = old[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(old[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], older[j - 2] + 1);
                }
            }
            older = old;
            old = row;
        }
        return old[b.length()];
    }
}
