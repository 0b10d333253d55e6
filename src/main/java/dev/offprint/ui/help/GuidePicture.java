package dev.offprint.ui.help;

import java.net.URL;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// An image that fits the available width, at most at its own width; loaded in the background. Until it is loaded, it
/// keeps the aspect ratio of the guide's screenshots.
final class GuidePicture extends Region {
    private static final double DEFAULT_RATIO = 820.0 / 1280;

    private final Image image;
    private final ImageView view;

    /// @param altText the alternative text
    GuidePicture(URL file, String altText) {
        image = new Image(file.toExternalForm(), true);
        view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        getStyleClass().add("guide-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(altText);
        image.heightProperty().subscribe(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snappedBottomInset() + shownWidth(width) * ratio();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shownWidth(getWidth()));
        view.relocate(snappedLeftInset(), snappedTopInset());
    }

    private double shownWidth(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.max(0, image.getWidth() > 0 ? Math.min(room, image.getWidth()) : room);
    }

    private double ratio() {
        return image.getWidth() > 0 ? image.getHeight() / image.getWidth() : DEFAULT_RATIO;
    }
}
