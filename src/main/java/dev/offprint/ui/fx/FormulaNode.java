package dev.offprint.ui.fx;

import dev.offprint.richtext.FormulaImage;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A formula in a line of text: an image at the resolution of the screen, aligned to the baseline of the text.
final class FormulaNode extends Region {
    private final FormulaImage formulaImage;
    private final double scale;
    private final ImageView view = new ImageView();
    private double widthLimit = Double.MAX_VALUE;

    /// @param scale screen pixels per JavaFX unit
    FormulaNode(FormulaImage formulaImage, double scale, Color colour) {
        this.formulaImage = formulaImage;
        this.scale = scale;
        view.setSmooth(true);
        view.setManaged(false);
        getStyleClass().add("formula");
        getChildren().add(view);
        setColour(colour);
    }

    void setColour(Color colour) {
        var image = new WritableImage(formulaImage.width(), formulaImage.height());
        int rgb = (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        formulaImage.width(),
                        formulaImage.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        formulaImage.inked(rgb),
                        0,
                        formulaImage.width());
        view.setImage(image);
        view.setOpacity(colour.getOpacity());
    }

    /// Scales the formula down to this width where it is wider.
    void limitWidth(double width) {
        if (width > 0 && width != widthLimit) {
            widthLimit = width;
            requestLayout();
        }
    }

    private double shrinkFactor() {
        return Math.min(1, widthLimit * scale / formulaImage.width());
    }

    @Override
    protected double computePrefWidth(double height) {
        return formulaImage.width() / scale * shrinkFactor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return formulaImage.height() / scale * shrinkFactor();
    }

    @Override
    public double getBaselineOffset() {
        return (formulaImage.height() - formulaImage.depth()) / scale * shrinkFactor();
    }

    /// Shifts the image by less than a pixel so that its pixels align with those of the screen.
    @Override
    protected void layoutChildren() {
        view.setFitWidth(computePrefWidth(-1));
        view.setFitHeight(computePrefHeight(-1));
        view.setX(snapPositionX(getLayoutX()) - getLayoutX());
        view.setY(snapPositionY(getLayoutY()) - getLayoutY());
    }
}
