package dev.offprint.ui.triage;

/// What became of the papers that somebody has gone past.
///
/// @param later those left as they were
public record TriageCounts(int starred, int dismissed, int read, int later) {
    static final TriageCounts NONE = new TriageCounts(0, 0, 0, 0);

    int papers() {
        return starred + dismissed + read + later;
    }
}
