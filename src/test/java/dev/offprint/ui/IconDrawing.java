package dev.offprint.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the application icon: a sheet with a folded corner and a ribbon, on blue. `main` writes the bundled images.
final class IconDrawing {
    static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private static final Color BLUE = new Color(0x2f5fd0);
    private static final Color DEEP = new Color(0x1d3f94);
    private static final Color SHEET = new Color(0xfbfcfd);
    private static final Color LINE = new Color(0x9fb2d8);
    private static final Color RIBBON = new Color(0xf0b840);

    private IconDrawing() {}

    public static void main(String[] arguments) throws IOException {
        for (int size : SIZES) {
            var file = Path.of("src", "main", "resources", "dev", "offprint", "ui", "icon-" + size + ".png");
            ImageIO.write(drawn(size), "png", file.toFile());
        }
    }

    /// All measures are fractions of the size, so the drawing is the same at any size.
    static BufferedImage drawn(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 64.0, size / 64.0);
        ground(pen);
        sheet(pen);
        lines(pen, size >= 32 ? 4 : 3);
        ribbon(pen);
        pen.dispose();
        return image;
    }

    private static void ground(Graphics2D pen) {
        pen.setColor(DEEP);
        pen.fill(new RoundRectangle2D.Double(1, 2, 62, 61, 28, 28));
        pen.setColor(BLUE);
        pen.fill(new RoundRectangle2D.Double(1, 1, 62, 60, 28, 28));
    }

    private static void sheet(Graphics2D pen) {
        pen.setColor(SHEET);
        pen.fill(path(16, 11, 40, 11, 49, 20, 49, 53, 16, 53));
        pen.setColor(LINE);
        pen.fill(path(40, 11, 49, 20, 40, 20));
    }

    private static void lines(Graphics2D pen, int count) {
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(count == 4 ? 3 : 4.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double step = 28.0 / count;
        for (int i = 0; i < count; i++) {
            double y = 20 + i * step;
            pen.draw(new java.awt.geom.Line2D.Double(22, y, i == 0 ? 33 : 43 - i % 2 * 6, y));
        }
    }

    private static void ribbon(Graphics2D pen) {
        pen.setColor(RIBBON);
        pen.fill(path(38, 36, 48, 36, 48, 60, 43, 55, 38, 60));
    }

    private static Path2D path(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
