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

/// The squares of a year, drawn as a handful of shapes: the larger a square, the more papers; the fuller, the more of
/// them are read; a cross for a day that could not be had, a dash for one that is missing. One day is chosen, with the
/// arrow keys or the mouse.
final class YearMap extends Region {
    private static final double SHARE = 0.86; // of its place that the largest square takes
    private static final int LEVELS = 4;

    private final Path ground = path("year-ground");
    private final Path unread = path("year-unread");
    private final Path read = path("year-read");
    private final Path missing = path("year-missing");
    private final Path failed = path("year-failed");
    private final Rectangle frame = new Rectangle();
    private final List<Text> months = new ArrayList<>();
    private final Localization texts;
    private final Consumer<LocalDate> chosen;
    private final Consumer<LocalDate> open;
    private YearPage page = YearPage.of(Year.of(2000), List.of(), LocalDate.of(2000, 1, 1));
    private LocalDate day = LocalDate.of(2000, 1, 1);

    /// @param chosen told which day is looked at
    /// @param open   told which day somebody wants to see
    YearMap(Consumer<LocalDate> chosen, Consumer<LocalDate> open, Localization texts) {
        this.texts = texts;
        this.chosen = chosen;
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
        getChildren().addAll(ground, unread, read, missing, failed, frame);
        getChildren().addAll(months);
        getStyleClass().add("year-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMouseMoved(event -> point(event, chosenDay -> {}));
        setOnMouseClicked(event -> point(event, open));
        setOnKeyPressed(this::key);
    }

    void show(YearPage value, LocalDate at) {
        page = value;
        look(at.getYear() == value.year().getValue() ? at : value.year().atDay(1));
        requestLayout();
    }

    LocalDate day() {
        return day;
    }

    private void look(LocalDate at) {
        day = at;
        setAccessibleText(DayTooltip.words(page.at(at), texts));
        chosen.accept(at);
        requestLayout();
    }

    private void key(KeyEvent event) {
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
                look(to);
            }
        }
    }

    private void point(MouseEvent event, Consumer<LocalDate> then) {
        double place = place();
        int column = (int) Math.floor(event.getX() / place);
        int row = (int) Math.floor((event.getY() - head()) / place);
        if (row >= 0 && row < 7) {
            var date = page.year()
                    .atDay(1)
                    .minusDays(YearPage.row(page.year().atDay(1)))
                    .plusDays(column * 7L + row);
            if (date.getYear() == page.year().getValue()) {
                look(date);
                then.accept(date);
            }
        }
    }

    /// How wide and high the place of a day is.
    private double place() {
        return Math.floor(getWidth() / page.weeks());
    }

    private double head() {
        return months.getFirst().getLayoutBounds().getHeight() * 1.3;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        return head() + 7 * Math.floor(Math.max(wide, 1) / page.weeks()) + 2;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double place = place();
        double head = head();
        for (var path : List.of(ground, unread, read, missing, failed)) {
            path.getElements().clear();
        }
        for (var square : page.days()) {
            draw(square, page.column(square.date()) * place, head + YearPage.row(square.date()) * place, place);
        }
        for (var month : Month.values()) {
            months.get(month.getValue() - 1).relocate(page.column(month) * place, 0);
        }
        frame.setX(page.column(day) * place + 0.5);
        frame.setY(head + YearPage.row(day) * place + 0.5);
        frame.setWidth(place - 1);
        frame.setHeight(place - 1);
    }

    private void draw(MonthPage.Square square, double x, double y, double place) {
        if (square.date().isAfter(page.today())) {
            return;
        }
        double most = Math.rint(place * SHARE);
        box(ground, x + (place - most) / 2, y + (place - most) / 2, most, most);
        double middleX = x + place / 2;
        double middleY = y + place / 2;
        if (square.papers() > 0) {
            double side = Math.max(3, Math.rint(most * (0.4 + 0.6 * square.level() / LEVELS)));
            double full = Math.rint(side * square.read());
            box(unread, middleX - side / 2, middleY - side / 2, side, side - full);
            box(read, middleX - side / 2, middleY - side / 2 + side - full, side, full);
            return;
        }
        double arm = place * 0.2;
        switch (square.status()) {
            case REFUSED, UNREACHABLE, UNREADABLE -> {
                line(failed, middleX - arm, middleY - arm, middleX + arm, middleY + arm);
                line(failed, middleX - arm, middleY + arm, middleX + arm, middleY - arm);
            }
            case MISSING -> {
                if (square.gap()) {
                    line(missing, middleX - arm, middleY, middleX + arm, middleY);
                }
            }
            case COMPLETE, PARTIAL, EMPTY, UNCHANGED -> {}
        }
    }

    private static void box(Path path, double x, double y, double width, double height) {
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

    private static void line(Path path, double x, double y, double toX, double toY) {
        path.getElements().addAll(new MoveTo(x, y), new LineTo(toX, toY));
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }
}
