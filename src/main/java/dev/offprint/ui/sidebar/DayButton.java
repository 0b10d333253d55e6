package dev.offprint.ui.sidebar;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A day of the calendar: its number on a background that is darker for more papers, a bar for the share of read
/// papers, and an icon if the day is incomplete.
final class DayButton extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final MonthPage.Square square;

    DayButton(MonthPage.Square square, boolean today, boolean future, Localization texts, Runnable action) {
        this.square = square;
        var number = new Label(String.valueOf(square.date().getDayOfMonth()));
        number.getStyleClass().add("day-number");
        var content = new Content(number, square, future ? null : statusIcon(square));
        setGraphic(content);
        getStyleClass().setAll("button", "day", "heat-" + square.level());
        pseudoClassStateChanged(TODAY, today);
        setDisable(future);
        setOnAction(_ -> action.run());
        var description = DayTooltip.of(square, texts);
        setAccessibleText(description);
        setTooltip(new Tooltip(description));
    }

    void setOpen(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }

    MonthPage.Square square() {
        return square;
    }

    private static @Nullable BootstrapIcons statusIcon(MonthPage.Square square) {
        return switch (square.status()) {
            case COMPLETE, UNCHANGED, EMPTY -> null;
            case PARTIAL -> BootstrapIcons.CIRCLE_HALF;
            case MISSING -> square.gap() ? BootstrapIcons.DASH_CIRCLE_DOTTED : null;
            case REFUSED, UNREACHABLE, UNREADABLE -> BootstrapIcons.EXCLAMATION_TRIANGLE_FILL;
        };
    }

    /// Number in the middle, icon in the corner, bar at the bottom.
    private static final class Content extends StackPane {
        private final Region track = new Region();
        private final Region read = new Region();
        private final double share;
        private final @Nullable FontIcon statusIcon;

        Content(Label number, MonthPage.Square square, @Nullable BootstrapIcons icon) {
            share = square.read();
            statusIcon = icon == null
                    ? null
                    : Icons.icon(
                            icon,
                            "icon-tiny",
                            "day-sign",
                            "day-sign-" + square.status().text());
            track.getStyleClass().add("day-track");
            read.getStyleClass().add("day-read");
            getStyleClass().add("day-face");
            getChildren().add(number);
            for (var bar : new Region[] {track, read}) {
                bar.setManaged(false);
                bar.setVisible(square.papers() > 0);
                getChildren().add(bar);
            }
            if (statusIcon != null) {
                statusIcon.setManaged(false);
                getChildren().add(statusIcon);
            }
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double inset = Math.rint(getWidth() * 0.18);
            double width = getWidth() - 2 * inset;
            double y = getHeight() - 5;
            track.resizeRelocate(inset, y, width, 2);
            read.resizeRelocate(inset, y, Math.rint(width * share), 2);
            if (statusIcon != null) {
                statusIcon.relocate(getWidth() - statusIcon.getLayoutBounds().getWidth() - 1, 1);
            }
        }
    }
}
