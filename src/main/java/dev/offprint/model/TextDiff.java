package dev.offprint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The difference of two texts by words: unchanged, removed and added pieces in order.
public record TextDiff(List<Piece> pieces) {
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// Consecutive words, separated by single spaces.
    public record Piece(Kind kind, String text) {}

    /// Limit of the comparison table, whose size is the product of both numbers of words; abstracts have some hundreds
    /// each.
    private static final int MAX_TABLE_CELLS = 4_000_000;

    public TextDiff {
        pieces = List.copyOf(pieces);
    }

    /// Computes a longest common subsequence, as in Hunt and McIlroy, An Algorithm for Differential File Comparison,
    /// 1976. Texts beyond the table limit are replaced as a whole.
    public static TextDiff of(String before, String after) {
        var old = words(before);
        var now = words(after);
        if ((long) old.length * now.length > MAX_TABLE_CELLS) {
            return new TextDiff(List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)));
        }
        var pieces = new PieceBuilder();
        var common = commonLengths(old, now);
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                pieces.add(Kind.SAME, old[i++]);
                j++;
            } else if (j == now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.REMOVED, old[i++]);
            } else {
                pieces.add(Kind.ADDED, now[j++]);
            }
        }
        return new TextDiff(pieces.pieces());
    }

    private static String[] words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    /// Length of the longest common subsequence of the two suffixes, for each pair of start positions.
    private static int[][] commonLengths(String[] old, String[] now) {
        var common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// Joins consecutive words of one kind.
    private static final class PieceBuilder {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Kind kind = Kind.SAME;

        void add(Kind next, String word) {
            if (next != kind) {
                end();
                kind = next;
            }
            words.append(words.isEmpty() ? "" : " ").append(word);
        }

        private void end() {
            if (!words.isEmpty()) {
                pieces.add(new Piece(kind, words.toString()));
                words.setLength(0);
            }
        }

        List<Piece> pieces() {
            end();
            return pieces;
        }
    }
}
