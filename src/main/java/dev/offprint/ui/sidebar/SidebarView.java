package dev.offprint.ui.sidebar;

import dev.offprint.library.LibraryCounts;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The left pane.
public final class SidebarView extends ScrollPane {
    private static final ListQuery CHANGED =
            ListQuery.ALL.onlyStarred().onlyChanged().withOrder(ListQuery.Order.RANK);

    private final SidebarModel model;
    private final Localization texts;
    private final Consumer<ListQuery> open;
    private final NavItem newest;
    private final NavItem unread;
    private final NavItem starred;
    private final NavItem recommended;
    private final NavItem trending;
    private final NavItem changed;
    private final NavItem all;
    private final VBox tags = new VBox();
    private final Label tagsTitle = new Label();
    private final VBox content;

    /// @param open       opens the chosen list
    /// @param fetchDay   fetches a day
    /// @param fetchRange fetches the missing days of a range
    /// @param year       opens the year overview
    public SidebarView(
            SidebarModel model,
            Consumer<ListQuery> open,
            Consumer<LocalDate> fetchDay,
            BiConsumer<LocalDate, LocalDate> fetchRange,
            Runnable year,
            Localization texts) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        newest = new NavItem(BootstrapIcons.SUN, this::openNewest);
        unread = new NavItem(BootstrapIcons.CIRCLE_FILL, () -> open.accept(ListQuery.ALL.onlyUnread()));
        starred = new NavItem(BootstrapIcons.STAR, () -> open.accept(ListQuery.ALL.onlyStarred()));
        recommended = new NavItem(BootstrapIcons.COMPASS, () -> open.accept(ListQuery.RECOMMENDED));
        trending = new NavItem(BootstrapIcons.GRAPH_UP, () -> open.accept(ListQuery.of(new Period.Trending())));
        changed = new NavItem(BootstrapIcons.ARROW_REPEAT, () -> open.accept(CHANGED));
        all = new NavItem(BootstrapIcons.COLLECTION, () -> open.accept(ListQuery.ALL));
        tagsTitle.setText(texts.of("sidebar.tags"));
        tagsTitle.getStyleClass().add("sidebar-title");
        tags.getStyleClass().add("nav-list");
        var lists = new VBox(newest, unread, starred, recommended, trending, changed, all);
        lists.getStyleClass().add("nav-list");
        content = new VBox(lists, new MonthCalendar(model, open, fetchDay, fetchRange, year, texts), tagsTitle, tags);
        content.getStyleClass().add("sidebar-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.setMinWidth(0);
        getStyleClass().add("sidebar");
        setAccessibleText(texts.of("sidebar.name"));
        model.counts().subscribe(this::rebuild);
        model.open().subscribe(_ -> markOpen());
    }

    /// The focus target of this pane.
    public Node focusTarget() {
        return newest;
    }

    /// Inserts a section between calendar and tags.
    public void insert(Node section) {
        content.getChildren().add(content.getChildren().indexOf(tagsTitle), section);
    }

    private void openNewest() {
        var listing = model.newest();
        open.accept(listing == null ? ListQuery.of(new Period.Day(model.today())) : listing);
    }

    private void rebuild(LibraryCounts counts) {
        var day = counts.newestDay();
        var name = day == null || day.day().equals(model.today())
                ? texts.of("sidebar.today")
                : texts.of("sidebar.newest", texts.dayOfMonth(day.day()));
        show(newest, name, day == null ? 0 : day.papers());
        show(unread, texts.of("sidebar.unread"), counts.stats().unread());
        showWithoutCount(recommended, texts.of("timeline.recommended"));
        showWithoutCount(trending, texts.of("timeline.trending"));
        show(starred, texts.of("sidebar.starred"), counts.stats().starred());
        show(changed, texts.of("change.sidebar"), counts.changed());
        changed.setVisible(counts.changed() > 0);
        changed.setManaged(counts.changed() > 0);
        show(all, texts.of("sidebar.all"), counts.stats().papers());
        tags.getChildren().clear();
        for (var tag : counts.tags()) {
            var item = new NavItem(BootstrapIcons.TAG, () -> open.accept(tagged(tag.tag())));
            item.setUserData(tag.tag());
            show(item, tag.tag(), tag.papers());
            tags.getChildren().add(item);
        }
        tagsTitle.setVisible(!counts.tags().isEmpty());
        markOpen();
    }

    private void show(NavItem item, String name, long count) {
        item.show(name, count == 0 ? "" : texts.number(count), texts.of("sidebar.spoken", name, count));
    }

    private static void showWithoutCount(NavItem item, String name) {
        item.show(name, "", name);
    }

    private void markOpen() {
        var listing = model.open().get();
        boolean plain = listing != null
                && listing.period() == null
                && !listing.recommended()
                && listing.isStream() == !listing.starred();
        var newestDay = model.newest();
        newest.setOpen(listing != null
                && newestDay != null
                && listing.period() instanceof Period.Day day
                && day.equals(newestDay.period()));
        changed.setOpen(plain && listing.changed());
        recommended.setOpen(listing != null && listing.recommended());
        trending.setOpen(listing != null && listing.period() instanceof Period.Trending);
        starred.setOpen(plain && listing.starred() && !listing.changed());
        unread.setOpen(plain && !listing.starred() && listing.unread());
        all.setOpen(plain && !listing.starred() && !listing.unread());
        for (var item : tags.getChildren()) {
            if (item instanceof NavItem nav) {
                nav.setOpen(listing != null
                        && listing.tag() != null
                        && String.valueOf(nav.getUserData()).equals(listing.tag()));
            }
        }
    }

    private static ListQuery tagged(String tag) {
        return ListQuery.ALL.withTag(tag);
    }
}
