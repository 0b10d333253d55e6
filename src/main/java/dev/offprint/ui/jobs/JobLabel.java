package dev.offprint.ui.jobs;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Title, bar and detail in one line; where that is too long, the detail goes below, as many lines as it needs.
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
        double room = width < 0 ? computePrefWidth(-1) : width;
        double first = title.prefHeight(titleWidth(room));
        return below(room)
                ? first + detail.prefHeight(room)
                : Math.max(first, detail.prefHeight(room - titleWidth(room) - barWidth() - gap()));
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double left = titleWidth(room);
        boolean below = below(room);
        double first = below ? title.prefHeight(left) : getHeight();
        layoutInArea(title, 0, 0, left, first, 0, HPos.LEFT, VPos.CENTER);
        double bars = barWidth();
        if (bars > 0) {
            layoutInArea(bar, left + gap(), 0, bars - gap(), first, 0, HPos.LEFT, VPos.CENTER);
        }
        double from = below ? 0 : left + bars + gap();
        layoutInArea(
                detail,
                from,
                below ? first : 0,
                room - from,
                below ? getHeight() - first : first,
                0,
                HPos.LEFT,
                VPos.CENTER);
    }

    private boolean below(double room) {
        return computePrefWidth(-1) > room;
    }

    private double titleWidth(double room) {
        return Math.min(title.prefWidth(-1), Math.max(0, room - barWidth()));
    }

    /// With the gap before it; nothing while there is no bar.
    private double barWidth() {
        return bar.isVisible() ? gap() + bar.prefWidth(-1) : 0;
    }

    private double gap() {
        return title.getFont().getSize() * 0.85;
    }
}
