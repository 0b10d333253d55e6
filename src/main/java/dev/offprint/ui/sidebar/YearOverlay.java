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

/// A year at a glance, over the window: how many papers each day had, how much of them is read, and where there are
/// gaps.
public final class YearOverlay extends ModalOverlay {
    private final SidebarModel model;
    private final Localization texts;
    private final Label title = new Label();
    private final Label sum = new Label();
    private final Label words = new Label();
    private final YearMap map;
    private Year year;

    /// @param open       told which list somebody chose
    /// @param whenClosed told that nobody looks at it any more
    public YearOverlay(SidebarModel model, Consumer<ListQuery> open, Runnable whenClosed, Localization texts) {
        this.model = model;
        this.texts = texts;
        year = Year.of(model.month().get().getYear());
        map = new YearMap(
                day -> words.setText(DayTooltip.words(page().at(day), texts)),
                day -> {
                    whenClosed.run();
                    open.accept(ListQuery.of(new Period.Day(day)));
                },
                texts);
        title.getStyleClass().add("sheet-title");
        sum.getStyleClass().add("year-sum");
        words.getStyleClass().add("year-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button before = Icons.button(BootstrapIcons.CHEVRON_LEFT, texts.of("year.previous"), () -> turn(-1));
        Button after = Icons.button(BootstrapIcons.CHEVRON_RIGHT, texts.of("year.next"), () -> turn(1));
        Button close = Icons.button(BootstrapIcons.X, texts.of("year.close"), whenClosed);
        var head = new HBox(before, title, after, gap, sum, close);
        head.getStyleClass().add("year-head");
        var legend = new Label(texts.of("year.legend"));
        legend.getStyleClass().add("year-legend");
        legend.setWrapText(true);
        var sheet = new VBox(head, map, words, legend);
        sheet.getStyleClass().addAll("key-sheet", "year-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        initSheet(sheet, texts.of("year.name"), whenClosed);
        closeOnOutsideClick(whenClosed);
        show(start());
    }

    /// Where the keyboard goes.
    public Node focusTarget() {
        return map;
    }

    /// The day that is open, else today, else the year's first.
    private LocalDate start() {
        var listing = model.open().get();
        return listing != null && listing.period() instanceof Period.Day(var date) ? date : model.today();
    }

    private void turn(int years) {
        year = year.plusYears(years);
        show(map.day().plusYears(years));
    }

    private YearPage page() {
        return YearPage.of(year, model.counts().get().days(), model.today());
    }

    private void show(LocalDate at) {
        var page = page();
        title.setText(year.toString());
        sum.setText(texts.of("year.sum", page.papers(), page.unread()));
        map.show(page, at);
    }
}
