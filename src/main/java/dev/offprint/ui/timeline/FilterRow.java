package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The chips under a list's name: what it can be narrowed down by, with how many papers that leaves, and what it is
/// narrowed down by. The quick ones have a chip each; organisations, keywords, authors, years and months are in a menu,
/// and each that is chosen is a chip that takes itself away.
final class FilterRow extends FlowPane {
    private static final FacetValue UNREAD = new FacetValue(FacetValue.Kind.STATE, "unread");
    private static final FacetValue STARRED = new FacetValue(FacetValue.Kind.STATE, "starred");
    private static final FacetValue CODE = new FacetValue(FacetValue.Kind.HAS, "code");
    private static final List<FacetValue> QUICK = List.of(UNREAD, STARRED, CODE);
    private static final List<FacetValue.Kind> LISTED = List.of(
            FacetValue.Kind.ORGANIZATION,
            FacetValue.Kind.KEYWORD,
            FacetValue.Kind.AUTHOR,
            FacetValue.Kind.YEAR,
            FacetValue.Kind.MONTH);

    private final TimelineModel model;
    private final Localization texts;
    private final ToggleButton unread = chip("filter.unread");
    private final ToggleButton starred = chip("filter.starred");
    private final ToggleButton code = chip("filter.code");
    private final MenuButton more = new MenuButton();
    private final Map<FacetValue, Button> chosen = new HashMap<>();

    FilterRow(TimelineModel model, Localization texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("filter-row");
        icon(starred, BootstrapIcons.STAR_FILL);
        icon(code, BootstrapIcons.CODE_SLASH);
        more.setText(texts.of("filter.more"));
        more.setGraphic(Icons.icon(BootstrapIcons.FUNNEL));
        more.getStyleClass().add("chip");
        unread.setOnAction(_ -> unread(unread.isSelected()));
        starred.setOnAction(_ -> choose(STARRED, starred.isSelected()));
        code.setOnAction(_ -> choose(CODE, code.isSelected()));
        model.facets().subscribe(_ -> show());
        model.answer().subscribe(_ -> show());
    }

    private static ToggleButton chip(String id) {
        var chip = new ToggleButton();
        chip.setId(id);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private static void icon(ToggleButton chip, Ikon icon) {
        chip.setGraphic(Icons.icon(icon, "icon-tiny"));
    }

    /// A list has an order to itself to keep what is read in it on screen until it is left; a search has not.
    private void unread(boolean only) {
        if (model.wish().get() instanceof ListRequest.Browse) {
            model.onlyUnread(only);
        } else {
            choose(UNREAD, only);
        }
    }

    private void choose(FacetValue facet, boolean chosen) {
        var now = model.narrowing().get();
        model.narrow(chosen ? now.with(facet) : now.without(facet));
    }

    private void show() {
        var facets = model.facets().get();
        var by = model.narrowing().get();
        boolean onlyUnread = model.wish().get() instanceof ListRequest.Browse(ListQuery listing) && listing.unread();
        show(unread, facets.of(UNREAD), onlyUnread || by.has(UNREAD), true);
        show(starred, facets.of(STARRED), by.has(STARRED), false);
        show(code, facets.of(CODE), by.has(CODE), false);
        fill(facets, by);
        arrange(by);
    }

    /// What is there already stays where it is: a chip that is taken out and put back loses the keyboard.
    private void arrange(FacetFilter by) {
        var wanted = new ArrayList<Node>(List.of(unread, starred, code, more));
        by.facets().stream()
                .filter(facet -> !QUICK.contains(facet))
                .forEach(facet -> wanted.add(chosen.computeIfAbsent(facet, this::removable)));
        chosen.keySet().removeIf(facet -> !by.has(facet));
        if (!wanted.equals(getChildren())) {
            getChildren().setAll(wanted);
        }
    }

    private void show(ToggleButton chip, long papers, boolean chosen, boolean always) {
        var name = texts.of(chip.getId());
        chip.setText(papers > 0 ? texts.of("filter.count", name, texts.compactNumber(papers)) : name);
        chip.setSelected(chosen);
        chip.setVisible(always || chosen || papers > 0);
        chip.setManaged(chip.isVisible());
    }

    private void fill(Facets facets, FacetFilter by) {
        if (more.isShowing()) {
            return; // nothing moves under somebody's eyes; what is chosen there asks anew
        }
        more.getItems().clear();
        for (var kind : LISTED) {
            var counts = facets.of(kind);
            if (!counts.isEmpty()) {
                var menu = new Menu(texts.of("filter." + kind.text()));
                counts.forEach(count ->
                        menu.getItems().add(item(new FacetValue(kind, count.value()), count.papers(), by)));
                more.getItems().add(menu);
            }
        }
        more.setVisible(!more.getItems().isEmpty());
        more.setManaged(more.isVisible());
    }

    private CheckMenuItem item(FacetValue facet, long papers, FacetFilter by) {
        var item = new CheckMenuItem(texts.of("filter.count", name(facet), texts.number(papers)));
        item.setMnemonicParsing(false); // an underscore in a name is one
        item.setSelected(by.has(facet));
        item.setOnAction(_ -> choose(facet, item.isSelected()));
        return item;
    }

    private Button removable(FacetValue facet) {
        var chip = new Button(name(facet), Icons.icon(BootstrapIcons.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "chosen");
        chip.setAccessibleText(texts.of("filter.remove", name(facet)));
        chip.setOnAction(_ -> {
            more.requestFocus(); // the chip goes, the keyboard stays in the row
            choose(facet, false);
        });
        return chip;
    }

    private String name(FacetValue facet) {
        return facet.kind() == FacetValue.Kind.MONTH ? texts.month(YearMonth.parse(facet.value())) : facet.value();
    }
}
