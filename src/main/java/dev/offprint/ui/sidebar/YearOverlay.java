package dev.offprint.ui.sidebar;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ModalOverlay;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The year overview above the window: number of papers per day, the share of read ones, and gaps.
public final class YearOverlay extends ModalOverlay {
    private final SidebarModel model;
    private final Localization texts;
    private final Label title = new Label();
    private final Label total = new Label();
    private final Label description = new Label();
    private final YearMap map;
    private Year year;

    /// @param open    opens the chosen list
    /// @param onClose runs when the overview is closed
    public YearOverlay(SidebarModel model, Consumer<ListQuery> open, Runnable onClose, Localization texts) {
        this.model = model;
        this.texts = texts;
        year = Year.of(model.month().get().getYear());
        map = new YearMap(
                day -> description.setText(DayTooltip.of(page().at(day), texts)),
                day -> {
                    onClose.run();
                    open.accept(ListQuery.of(new Period.Day(day)));
                },
                texts);
        title.getStyleClass().add("sheet-title");
        total.getStyleClass().add("year-sum");
        description.getStyleClass().add("year-words");
        description.setWrapText(true);
        description.setMinHeight(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button previous = Icons.button(BootstrapIcons.CHEVRON_LEFT, texts.of("year.previous"), () -> changeYear(-1));
        Button next = Icons.button(BootstrapIcons.CHEVRON_RIGHT, texts.of("year.next"), () -> changeYear(1));
        Button close = Icons.button(BootstrapIcons.X, texts.of("year.close"), onClose);
        var head = new HBox(previous, title, next, gap, total, close);
        head.getStyleClass().add("year-head");
        var legend = new Label(texts.of("year.legend"));
        legend.getStyleClass().add("year-legend");
        legend.setWrapText(true);
        var sheet = new VBox(head, map, description, legend);
        sheet.getStyleClass().addAll("key-sheet", "year-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        initSheet(sheet, texts.of("year.name"), onClose);
        closeOnOutsideClick(onClose);
        show(initialDay());
    }

    /// The node that takes the focus.
    public Node focusTarget() {
        return map;
    }

    /// The open day, else today, else the first day of the year.
    private LocalDate initialDay() {
        var listing = model.open().get();
        return listing != null && listing.period() instanceof Period.Day(var date) ? date : model.today();
    }

    private void changeYear(int years) {
        year = year.plusYears(years);
        show(map.day().plusYears(years));
    }

    private YearPage page() {
        return YearPage.of(year, model.counts().get().days(), model.today());
    }

    private void show(LocalDate at) {
        var page = page();
        title.setText(year.toString());
        total.setText(texts.of("year.sum", page.papers(), page.unread()));
        map.show(page, at);
    }
}
