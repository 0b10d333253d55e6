package dev.offprint.ui.help;

import java.net.URL;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture as wide as its place, at most as wide as it is by itself; read away from the toolkit's thread. Until it is
/// there it keeps the room of the windows that the guide shows.
final class GuidePicture extends Region {
    private static final double USUAL = 820.0 / 1280;

    private final Image image;
    private final ImageView view;

    /// @param words what it shows, for whoever cannot see it
    GuidePicture(URL file, String words) {
        image = new Image(file.toExternalForm(), true);
        view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        getStyleClass().add("guide-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
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
        return snappedTopInset() + snappedBottomInset() + shown(width) * ratio();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shown(getWidth()));
        view.relocate(snappedLeftInset(), snappedTopInset());
    }

    private double shown(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.max(0, image.getWidth() > 0 ? Math.min(room, image.getWidth()) : room);
    }

    private double ratio() {
        return image.getWidth() > 0 ? image.getHeight() / image.getWidth() : USUAL;
    }
}
