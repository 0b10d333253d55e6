package dev.offprint.richtext;

import java.awt.Color;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Draws formulas. Its first takes a third of a second, since fonts and tables are read then; further ones take
/// about a millisecond. Any thread, one formula at a time.
public final class FormulaRenderer {
    /// Larger images are not those of readable formulas.
    private static final int WIDEST = 6_000;
    private static final int TALLEST = 3_000;

    /// The library keeps its tables in static fields that it changes while it reads a formula.
    private static final Object LOCK = new Object();

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true"); // the window belongs to another toolkit
        }
    }

    /// The formula's picture; null when it cannot be set.
    ///
    /// @param size how large the type beside it is, in points of the screen
    public @Nullable FormulaImage draw(FormulaText formula, double size) {
        var tex = TexNormalizer.of(formula.tex());
        if (tex == null) {
            return null;
        }
        synchronized (LOCK) {
            try {
                return picture(icon(tex, formula.display(), (float) size));
            } catch (RuntimeException | StackOverflowError _) {
                return null; // the library throws whatever occurs to it at what it does not know
            }
        }
    }

    private static TeXIcon icon(String tex, boolean display, float size) {
        int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        var icon = new TeXFormula(tex).createTeXIcon(style, size);
        if (MissingGlyphs.isOne(icon.getBox())) {
            icon = new TeXFormula("{}" + tex).createTeXIcon(style, size); // in a box in which it can be replaced
        }
        MissingGlyphs.appear(icon.getBox());
        icon.setInsets(new Insets(1, 1, 1, 1), true);
        icon.setForeground(Color.BLACK);
        return icon;
    }

    private static @Nullable FormulaImage picture(TeXIcon icon) {
        int width = icon.getIconWidth();
        int height = icon.getIconHeight();
        if (width < 3 || height < 3 || width > WIDEST || height > TALLEST) {
            return null;
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        var points = image.getRGB(0, 0, width, height, null, 0, width);
        var ink = new byte[points.length];
        boolean blank = true;
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) (points[i] >>> 24);
            blank &= ink[i] == 0;
        }
        int depth = Math.clamp(height - Math.round(icon.getBaseLine() * height), 0, height);
        return blank ? null : new FormulaImage(width, height, depth, ink);
    }
}
