package dev.offprint.model;

/// How much is kept.
///
/// @param papers  on disk
/// @param bytes   of all their files
/// @param waiting papers that are wanted and not on disk
public record KeepTotals(int papers, long bytes, int waiting) {
    public static final KeepTotals NONE = new KeepTotals(0, 0, 0);
}
