package dev.offprint.images;

/// Checks by the first bytes whether an image can be drawn, and its dimensions. A file of a few hundred bytes
/// can declare 50,000 × 50,000 pixels, which takes ten gigabytes to draw.
final class ImageSniffer {
    private static final long MAX_PIXELS = 12_000_000;

    private ImageSniffer() {}

    /// Whether `bytes` start as a PNG, JPEG or GIF of permitted dimensions.
    static boolean drawable(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return bytes.length > 24 && fits(bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4));
        }
        if (startsWith(bytes, 'G', 'I', 'F', '8')) {
            return bytes.length > 10
                    && fits(
                            unsigned(bytes, 6) | unsigned(bytes, 7) << 8,
                            unsigned(bytes, 8) | (long) unsigned(bytes, 9) << 8);
        }
        return startsWith(bytes, 0xff, 0xd8, 0xff) && isDrawableJpeg(bytes);
    }

    /// Skips segments up to the frame header with the dimensions (ITU-T T.81, B.2.2).
    private static boolean isDrawableJpeg(byte[] bytes) {
        int offset = 2;
        while (offset + 9 < bytes.length && unsigned(bytes, offset) == 0xff) {
            int marker = unsigned(bytes, offset + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return fits(bigEndian(bytes, offset + 7, 2), bigEndian(bytes, offset + 5, 2));
            }
            offset += 2 + (int) bigEndian(bytes, offset + 2, 2);
        }
        return false;
    }

    private static boolean fits(long width, long height) {
        return width > 0 && height > 0 && width < 65_536 && height < 65_536 && width * height <= MAX_PIXELS;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || unsigned(bytes, i) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static long bigEndian(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | unsigned(bytes, i);
        }
        return number;
    }

    private static int unsigned(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
