package dev.offprint.images;

/// Tells by their first bytes which files the window can draw, and how large they would become. A few hundred bytes can
/// claim to be a picture of 50,000 × 50,000 points, which takes ten gigabytes to draw.
final class ImageSniffer {
    private static final long MOST_POINTS = 12_000_000;

    private ImageSniffer() {}

    /// Whether `bytes` begin as a PNG, JPEG or GIF of a size that can be drawn.
    static boolean drawable(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return bytes.length > 24 && fits(number(bytes, 16, 4), number(bytes, 20, 4));
        }
        if (begins(bytes, 'G', 'I', 'F', '8')) {
            return bytes.length > 10 && fits(at(bytes, 6) | at(bytes, 7) << 8, at(bytes, 8) | (long) at(bytes, 9) << 8);
        }
        return begins(bytes, 0xff, 0xd8, 0xff) && jpeg(bytes);
    }

    /// Goes from segment to segment to the one that tells the size (ITU-T T.81, B.2.2).
    private static boolean jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && at(bytes, at) == 0xff) {
            int marker = at(bytes, at + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return fits(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            }
            at += 2 + (int) number(bytes, at + 2, 2);
        }
        return false;
    }

    private static boolean fits(long width, long height) {
        return width > 0 && height > 0 && width < 65_536 && height < 65_536 && width * height <= MOST_POINTS;
    }

    private static boolean begins(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || at(bytes, i) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | at(bytes, i);
        }
        return number;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
