package dev.offprint.ui.triage;

/// What became of the papers that somebody has gone past.
///
/// @param later those left as they were
public record Tally(int starred, int dismissed, int read, int later) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    int papers() {
        return starred + dismissed + read + later;
    }
}
