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

/// The filter chips below the list's title, with facet counts. The quick filters have one chip each; organisations,
/// keywords, authors, years and months are in a menu, and each chosen value is a removable chip.
final class FilterRow extends FlowPane {
    private static final FacetValue UNREAD = new FacetValue(FacetValue.Kind.STATE, "unread");
    private static final FacetValue STARRED = new FacetValue(FacetValue.Kind.STATE, "starred");
    private static final FacetValue CODE = new FacetValue(FacetValue.Kind.HAS, "code");
    private static final List<FacetValue> QUICK_FILTERS = List.of(UNREAD, STARRED, CODE);
    private static final List<FacetValue.Kind> MENU_KINDS = List.of(
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
        starred.setOnAction(_ -> setFacet(STARRED, starred.isSelected()));
        code.setOnAction(_ -> setFacet(CODE, code.isSelected()));
        model.facets().subscribe(_ -> show());
        model.snapshot().subscribe(_ -> show());
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

    /// A list filters unread papers in its own query, so that papers read meanwhile stay on screen; a search uses the
    /// facet.
    private void unread(boolean only) {
        if (model.request().get() instanceof ListRequest.Browse) {
            model.onlyUnread(only);
        } else {
            setFacet(UNREAD, only);
        }
    }

    private void setFacet(FacetValue facet, boolean chosen) {
        var current = model.filter().get();
        model.setFilter(chosen ? current.with(facet) : current.without(facet));
    }

    private void show() {
        var facets = model.facets().get();
        var filter = model.filter().get();
        boolean onlyUnread = model.request().get() instanceof ListRequest.Browse(ListQuery listing) && listing.unread();
        show(unread, facets.of(UNREAD), onlyUnread || filter.has(UNREAD), true);
        show(starred, facets.of(STARRED), filter.has(STARRED), false);
        show(code, facets.of(CODE), filter.has(CODE), false);
        rebuildMenu(facets, filter);
        updateChips(filter);
    }

    /// Existing chips stay in place: a chip that is removed and added again loses the focus.
    private void updateChips(FacetFilter filter) {
        var wanted = new ArrayList<Node>(List.of(unread, starred, code, more));
        filter.facets().stream()
                .filter(facet -> !QUICK_FILTERS.contains(facet))
                .forEach(facet -> wanted.add(chosen.computeIfAbsent(facet, this::removableChip)));
        chosen.keySet().removeIf(facet -> !filter.has(facet));
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

    private void rebuildMenu(Facets facets, FacetFilter filter) {
        if (more.isShowing()) {
            return; // the open menu must not change; it is rebuilt after a choice
        }
        more.getItems().clear();
        for (var kind : MENU_KINDS) {
            var counts = facets.of(kind);
            if (!counts.isEmpty()) {
                var menu = new Menu(texts.of("filter." + kind.text()));
                counts.forEach(count ->
                        menu.getItems().add(item(new FacetValue(kind, count.value()), count.papers(), filter)));
                more.getItems().add(menu);
            }
        }
        more.setVisible(!more.getItems().isEmpty());
        more.setManaged(more.isVisible());
    }

    private CheckMenuItem item(FacetValue facet, long papers, FacetFilter filter) {
        var item = new CheckMenuItem(texts.of("filter.count", name(facet), texts.number(papers)));
        item.setMnemonicParsing(false); // names may contain underscores
        item.setSelected(filter.has(facet));
        item.setOnAction(_ -> setFacet(facet, item.isSelected()));
        return item;
    }

    private Button removableChip(FacetValue facet) {
        var chip = new Button(name(facet), Icons.icon(BootstrapIcons.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "chosen");
        chip.setAccessibleText(texts.of("filter.remove", name(facet)));
        chip.setOnAction(_ -> {
            more.requestFocus(); // the chip is removed, the focus stays in the row
            setFacet(facet, false);
        });
        return chip;
    }

    private String name(FacetValue facet) {
        return facet.kind() == FacetValue.Kind.MONTH ? texts.month(YearMonth.parse(facet.value())) : facet.value();
    }
}
