package dev.offprint.ui.fx;

import dev.offprint.richtext.FormulaImage;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A formula among words: a picture point by point on the screen's own, standing on the line that the words stand on.
final class FormulaNode extends Region {
    private final FormulaImage drawing;
    private final double scale;
    private final ImageView view = new ImageView();
    private double widest = Double.MAX_VALUE;

    /// @param scale how many points of the screen are one of the toolkit's units
    FormulaNode(FormulaImage drawing, double scale, Color colour) {
        this.drawing = drawing;
        this.scale = scale;
        view.setSmooth(true);
        view.setManaged(false);
        getStyleClass().add("formula");
        getChildren().add(view);
        ink(colour);
    }

    void ink(Color colour) {
        var image = new WritableImage(drawing.width(), drawing.height());
        int rgb = (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawing.width(),
                        drawing.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        drawing.inked(rgb),
                        0,
                        drawing.width());
        view.setImage(image);
        view.setOpacity(colour.getOpacity());
    }

    /// A formula wider than this is made smaller.
    void limit(double width) {
        if (width > 0 && width != widest) {
            widest = width;
            requestLayout();
        }
    }

    private double shrink() {
        return Math.min(1, widest * scale / drawing.width());
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.width() / scale * shrink();
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.height() / scale * shrink();
    }

    @Override
    public double getBaselineOffset() {
        return (drawing.height() - drawing.depth()) / scale * shrink();
    }

    /// Moves the picture by less than a point, so that its points lie on the screen's.
    @Override
    protected void layoutChildren() {
        view.setFitWidth(computePrefWidth(-1));
        view.setFitHeight(computePrefHeight(-1));
        view.setX(snapPositionX(getLayoutX()) - getLayoutX());
        view.setY(snapPositionY(getLayoutY()) - getLayoutY());
    }
}
