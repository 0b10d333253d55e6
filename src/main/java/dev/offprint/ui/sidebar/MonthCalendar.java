package dev.offprint.ui.sidebar;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A month of the calendar; its title opens the month, a week number the week.
final class MonthCalendar extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final SidebarModel model;
    private final Localization texts;
    private final Consumer<ListQuery> open;
    private final Consumer<LocalDate> fetchDay;
    private final BiConsumer<LocalDate, LocalDate> fetchRange;
    private final Button name = new Button();
    private final GridPane grid = new GridPane();
    private @Nullable MonthPage shown;

    MonthCalendar(
            SidebarModel model,
            Consumer<ListQuery> open,
            Consumer<LocalDate> fetchDay,
            BiConsumer<LocalDate, LocalDate> fetchRange,
            Runnable year,
            Localization texts) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        this.fetchDay = fetchDay;
        this.fetchRange = fetchRange;
        name.getStyleClass().addAll("flat", "month-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(
                _ -> open.accept(ListQuery.of(new Period.Month(model.month().get()))));
        HBox.setHgrow(name, Priority.ALWAYS);
        var bar = new HBox(
                name,
                Icons.button(BootstrapIcons.GRID_3X3_GAP, texts.of("command.year"), year),
                Icons.button(
                        BootstrapIcons.CHEVRON_LEFT,
                        texts.of("calendar.previous"),
                        () -> model.showMonth(model.month().get().minusMonths(1))),
                Icons.button(
                        BootstrapIcons.CHEVRON_RIGHT,
                        texts.of("calendar.next"),
                        () -> model.showMonth(model.month().get().plusMonths(1))));
        bar.getStyleClass().add("month-bar");
        grid.getStyleClass().add("month");
        for (int i = 0; i < 8; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? 9 : 13);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
        getStyleClass().add("calendar");
        getChildren().addAll(bar, grid);
        model.month().subscribe(_ -> rebuild());
        model.counts().subscribe(_ -> rebuild());
        model.open().subscribe(_ -> markOpen());
    }

    /// An unchanged page is not rebuilt: during a backfill, the counts of other months change several times a second.
    private void rebuild() {
        var month = model.month().get();
        var page = MonthPage.of(month, model.counts().get().days());
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        name.setText(texts.month(month));
        name.setContextMenu(new ContextMenu(fetchMonth(month), fetchAll()));
        name.setTooltip(new Tooltip(texts.of("calendar.month", texts.month(month))));
        grid.getChildren().clear();
        for (var day : DayOfWeek.values()) {
            var label = new Label(day.getDisplayName(TextStyle.NARROW_STANDALONE, texts.locale()));
            label.getStyleClass().add("weekday");
            grid.add(label, day.getValue(), 0);
        }
        int row = 1;
        for (var line : page.weeks()) {
            grid.add(week(line.week()), 0, row);
            for (int i = 0; i < 7; i++) {
                var square = line.days().get(i);
                if (square != null) {
                    grid.add(day(square), i + 1, row);
                }
            }
            row++;
        }
        markOpen();
    }

    private Button week(Period.Week week) {
        var button = new Button(String.valueOf(week.week()));
        button.getStyleClass().setAll("button", "week");
        button.setUserData(week);
        var description = texts.of("calendar.week", String.valueOf(week.week()));
        button.setAccessibleText(description);
        button.setTooltip(new Tooltip(description));
        button.setOnAction(_ -> open.accept(ListQuery.of(week)));
        return button;
    }

    private DayButton day(MonthPage.Square square) {
        var date = square.date();
        var button = new DayButton(
                square,
                date.equals(model.today()),
                date.isAfter(model.today()),
                texts,
                () -> open.accept(ListQuery.of(new Period.Day(date))));
        button.setOnContextMenuRequested(event -> {
            var fetch = new MenuItem(texts.of("step.fetch.day"), Icons.icon(BootstrapIcons.CLOUD_DOWNLOAD));
            fetch.setOnAction(_ -> fetchDay.accept(date));
            var menu = new ContextMenu(fetch, fetchMonth(YearMonth.from(date)), fetchAll());
            menu.setAutoHide(true);
            menu.show(button, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private MenuItem fetchMonth(YearMonth month) {
        var fetch = new MenuItem(texts.of("calendar.fetch.month", texts.month(month)));
        fetch.setOnAction(_ -> fetchRange.accept(month.atDay(1), month.atEndOfMonth()));
        return fetch;
    }

    private MenuItem fetchAll() {
        var fetch = new MenuItem(texts.of("command.fetch_missing"));
        fetch.setOnAction(_ -> fetchRange.accept(model.oldest(), model.today()));
        return fetch;
    }

    private void markOpen() {
        var listing = model.open().get();
        var period = listing == null ? null : listing.period();
        name.pseudoClassStateChanged(
                OPEN,
                period instanceof Period.Month(var month)
                        && month.equals(model.month().get()));
        for (var child : grid.getChildren()) {
            markOpen(child, period);
        }
    }

    private static void markOpen(Node child, @Nullable Period period) {
        if (child instanceof DayButton button) {
            button.setOpen(period instanceof Period.Day(var date)
                    && date.equals(button.square().date()));
        } else if (child instanceof Button week) {
            week.pseudoClassStateChanged(OPEN, period != null && period.equals(week.getUserData()));
        }
    }
}
