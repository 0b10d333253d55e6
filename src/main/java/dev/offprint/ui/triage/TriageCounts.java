package dev.offprint.ui.triage;

/// The results of triage so far.
///
/// @param later papers left unchanged
public record TriageCounts(int starred, int dismissed, int read, int later) {
    static final TriageCounts NONE = new TriageCounts(0, 0, 0, 0);

    int papers() {
        return starred + dismissed + read + later;
    }
}
