package dev.offprint.richtext;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.FontInfo;
import org.scilab.forge.jlatexmath.TeXFormula;

/// The sign at code 173 of a font, drawn by its number.
final class GlyphBox extends Box {
    static final char CODE = 173;

    private final int font;
    private final float scale;
    private final int glyph;

    /// @param box what stands for it in the formula, and gives the measures
    GlyphBox(Box box, int font, float size) {
        super(null, null);
        this.font = font;
        scale = size / TeXFormula.FONT_SCALE_FACTOR;
        glyph = glyph(FontInfo.getFont(font));
        setWidth(box.getWidth());
        setHeight(box.getHeight());
        setDepth(box.getDepth());
        setShift(box.getShift());
    }

    /// In each of the fonts signs are numbered in the order of their codes.
    private static int glyph(Font font) {
        var frc = new FontRenderContext(null, true, true);
        int behind = font.createGlyphVector(frc, new char[] {CODE + 1}).getGlyphCode(0);
        int glyph = behind - 1;
        if (behind < 2
                || behind > font.getNumGlyphs()
                || outline(font, frc, glyph).getVisualBounds().isEmpty()) {
            throw new IllegalStateException("no sign at code 173 in " + font.getFontName());
        }
        return glyph;
    }

    private static GlyphVector outline(Font font, FontRenderContext frc, int glyph) {
        return font.createGlyphVector(frc, new int[] {glyph});
    }

    @Override
    public void draw(Graphics2D graphics, float x, float y) {
        var before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(scale, scale);
        graphics.fill(outline(FontInfo.getFont(font), graphics.getFontRenderContext(), glyph)
                .getOutline());
        graphics.setTransform(before);
    }

    @Override
    public int getLastFontId() {
        return font;
    }
}
