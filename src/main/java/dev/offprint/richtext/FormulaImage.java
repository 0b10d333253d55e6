package dev.offprint.richtext;

/// A formula as it was drawn: how much ink is at each point.
///
/// @param width in points of the screen
/// @param depth how many of its rows are below the line that words stand on
/// @param ink row by row, 0 for none to 255 for full
@SuppressWarnings("ArrayRecordComponent") // thousands of points, which are never compared
public record FormulaImage(int width, int height, int depth, byte[] ink) {

    /// The points in that colour, as ARGB with the colour multiplied in.
    public int[] inked(int rgb) {
        var points = new int[ink.length];
        for (int i = 0; i < ink.length; i++) {
            int alpha = ink[i] & 0xff;
            points[i] =
                    alpha << 24 | channel(rgb >> 16, alpha) << 16 | channel(rgb >> 8, alpha) << 8 | channel(rgb, alpha);
        }
        return points;
    }

    private static int channel(int colour, int alpha) {
        return ((colour & 0xff) * alpha + 127) / 255;
    }
}
