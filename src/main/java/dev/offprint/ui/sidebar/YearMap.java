package dev.offprint.ui.sidebar;

import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// A year as a grid of squares, drawn as a few shapes: size shows the number of papers, filling the share of read ones;
/// a cross marks a failed day, a dash a missing one. One day is selected with the arrow keys or the mouse.
final class YearMap extends Region {
    private static final double MAX_SHARE = 0.86; // the largest square's share of its cell
    private static final int LEVELS = 4;

    private final Path background = path("year-ground");
    private final Path unread = path("year-unread");
    private final Path read = path("year-read");
    private final Path missing = path("year-missing");
    private final Path failed = path("year-failed");
    private final Rectangle frame = new Rectangle();
    private final List<Text> months = new ArrayList<>();
    private final Localization texts;
    private final Consumer<LocalDate> onSelect;
    private final Consumer<LocalDate> open;
    private YearPage page = YearPage.of(Year.of(2000), List.of(), LocalDate.of(2000, 1, 1));
    private LocalDate day = LocalDate.of(2000, 1, 1);

    /// @param onSelect receives the selected day
    /// @param open     opens a day
    YearMap(Consumer<LocalDate> onSelect, Consumer<LocalDate> open, Localization texts) {
        this.texts = texts;
        this.onSelect = onSelect;
        this.open = open;
        for (var month : Month.values()) {
            var name = new Text(month.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()));
            name.getStyleClass().add("year-month");
            name.setTextOrigin(VPos.TOP);
            name.setManaged(false);
            months.add(name);
        }
        frame.getStyleClass().add("year-frame");
        frame.setManaged(false);
        getChildren().addAll(background, unread, read, missing, failed, frame);
        getChildren().addAll(months);
        getStyleClass().add("year-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMouseMoved(event -> selectAt(event, chosenDay -> {}));
        setOnMouseClicked(event -> selectAt(event, open));
        setOnKeyPressed(this::keyPressed);
    }

    void show(YearPage value, LocalDate at) {
        page = value;
        select(at.getYear() == value.year().getValue() ? at : value.year().atDay(1));
        requestLayout();
    }

    LocalDate day() {
        return day;
    }

    private void select(LocalDate at) {
        day = at;
        setAccessibleText(DayTooltip.of(page.at(at), texts));
        onSelect.accept(at);
        requestLayout();
    }

    private void keyPressed(KeyEvent event) {
        var to = switch (event.getCode()) {
            case LEFT -> day.minusWeeks(1);
            case RIGHT -> day.plusWeeks(1);
            case UP -> day.minusDays(1);
            case DOWN -> day.plusDays(1);
            case ENTER, SPACE -> {
                open.accept(day);
                yield day;
            }
            default -> null;
        };
        if (to != null) {
            event.consume();
            if (to.getYear() == page.year().getValue()) {
                select(to);
            }
        }
    }

    private void selectAt(MouseEvent event, Consumer<LocalDate> action) {
        double cell = cellSize();
        int column = (int) Math.floor(event.getX() / cell);
        int row = (int) Math.floor((event.getY() - headerHeight()) / cell);
        if (row >= 0 && row < 7) {
            var date = page.year()
                    .atDay(1)
                    .minusDays(YearPage.row(page.year().atDay(1)))
                    .plusDays(column * 7L + row);
            if (date.getYear() == page.year().getValue()) {
                select(date);
                action.accept(date);
            }
        }
    }

    /// Width and height of a cell.
    private double cellSize() {
        return Math.floor(getWidth() / page.weeks());
    }

    private double headerHeight() {
        return months.getFirst().getLayoutBounds().getHeight() * 1.3;
    }

    @Override
    protected double computePrefHeight(double width) {
        double gridWidth = width > 0 ? width : getWidth();
        return headerHeight() + 7 * Math.floor(Math.max(gridWidth, 1) / page.weeks()) + 2;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double cell = cellSize();
        double header = headerHeight();
        for (var path : List.of(background, unread, read, missing, failed)) {
            path.getElements().clear();
        }
        for (var square : page.days()) {
            draw(square, page.column(square.date()) * cell, header + YearPage.row(square.date()) * cell, cell);
        }
        for (var month : Month.values()) {
            months.get(month.getValue() - 1).relocate(page.column(month) * cell, 0);
        }
        frame.setX(page.column(day) * cell + 0.5);
        frame.setY(header + YearPage.row(day) * cell + 0.5);
        frame.setWidth(cell - 1);
        frame.setHeight(cell - 1);
    }

    private void draw(MonthPage.Square square, double x, double y, double cellSize) {
        if (square.date().isAfter(page.today())) {
            return;
        }
        double largest = Math.rint(cellSize * MAX_SHARE);
        addBox(background, x + (cellSize - largest) / 2, y + (cellSize - largest) / 2, largest, largest);
        double middleX = x + cellSize / 2;
        double middleY = y + cellSize / 2;
        if (square.papers() > 0) {
            double side = Math.max(3, Math.rint(largest * (0.4 + 0.6 * square.level() / LEVELS)));
            double readHeight = Math.rint(side * square.read());
            addBox(unread, middleX - side / 2, middleY - side / 2, side, side - readHeight);
            addBox(read, middleX - side / 2, middleY - side / 2 + side - readHeight, side, readHeight);
            return;
        }
        double arm = cellSize * 0.2;
        switch (square.status()) {
            case REFUSED, UNREACHABLE, UNREADABLE -> {
                addLine(failed, middleX - arm, middleY - arm, middleX + arm, middleY + arm);
                addLine(failed, middleX - arm, middleY + arm, middleX + arm, middleY - arm);
            }
            case MISSING -> {
                if (square.gap()) {
                    addLine(missing, middleX - arm, middleY, middleX + arm, middleY);
                }
            }
            case COMPLETE, PARTIAL, EMPTY, UNCHANGED -> {}
        }
    }

    private static void addBox(Path path, double x, double y, double width, double height) {
        if (height > 0) {
            path.getElements()
                    .addAll(
                            new MoveTo(x, y),
                            new LineTo(x + width, y),
                            new LineTo(x + width, y + height),
                            new LineTo(x, y + height),
                            new LineTo(x, y));
        }
    }

    private static void addLine(Path path, double x, double y, double toX, double toY) {
        path.getElements().addAll(new MoveTo(x, y), new LineTo(toX, toY));
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }
}
