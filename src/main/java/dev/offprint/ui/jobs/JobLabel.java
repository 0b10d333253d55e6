package dev.offprint.ui.jobs;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Title, progress bar and detail in one row; in a narrow window the detail is wrapped below.
final class JobLabel extends Pane {
    private final Label title;
    private final Region bar;
    private final Label detail;

    JobLabel(Label title, Region bar, Label detail) {
        super(title, bar, detail);
        this.title = title;
        this.bar = bar;
        this.detail = detail;
        title.setWrapText(true);
        detail.setWrapText(true);
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
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + barWidth() + gap() + detail.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? computePrefWidth(-1) : width;
        double rowHeight = title.prefHeight(titleWidth(available));
        return isDetailBelow(available)
                ? rowHeight + detail.prefHeight(available)
                : Math.max(rowHeight, detail.prefHeight(available - titleWidth(available) - barWidth() - gap()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double titleSpace = titleWidth(width);
        boolean detailBelow = isDetailBelow(width);
        double rowHeight = detailBelow ? title.prefHeight(titleSpace) : getHeight();
        layoutInArea(title, 0, 0, titleSpace, rowHeight, 0, HPos.LEFT, VPos.CENTER);
        double barSpace = barWidth();
        if (barSpace > 0) {
            layoutInArea(bar, titleSpace + gap(), 0, barSpace - gap(), rowHeight, 0, HPos.LEFT, VPos.CENTER);
        }
        double x = detailBelow ? 0 : titleSpace + barSpace + gap();
        layoutInArea(
                detail,
                x,
                detailBelow ? rowHeight : 0,
                width - x,
                detailBelow ? getHeight() - rowHeight : rowHeight,
                0,
                HPos.LEFT,
                VPos.CENTER);
    }

    private boolean isDetailBelow(double width) {
        return computePrefWidth(-1) > width;
    }

    private double titleWidth(double width) {
        return Math.min(title.prefWidth(-1), Math.max(0, width - barWidth()));
    }

    /// Including the gap before it; 0 without a bar.
    private double barWidth() {
        return bar.isVisible() ? gap() + bar.prefWidth(-1) : 0;
    }

    private double gap() {
        return title.getFont().getSize() * 0.85;
    }
}
