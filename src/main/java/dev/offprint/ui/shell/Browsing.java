package dev.offprint.ui.shell;

import dev.offprint.model.Listing;
import dev.offprint.model.Period;
import dev.offprint.model.Row;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Delays;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.TimelineModel;
import dev.offprint.ui.timeline.Wish;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which list and which paper are open: list, sidebar and search field go together, and where the reader was is
/// remembered for the next start. Toolkit's thread.
final class Browsing {
    private final TimelineModel timeline;
    private final SidebarModel sidebar;
    private final SearchModel search;
    private final Memory memory;
    private final Supplier<LocalDate> today;
    private boolean started;
    private boolean over;

    Browsing(TimelineModel timeline, SidebarModel sidebar, Memory memory, Delays delays, Supplier<LocalDate> today) {
        this.timeline = timeline;
        this.sidebar = sidebar;
        this.memory = memory;
        this.today = today;
        search = new SearchModel(delays, this::search);
    }

    SearchModel search() {
        return search;
    }

    /// Opens the list and the paper that were open last, if there are any.
    void again() {
        var place = memory.settings().place();
        if (place.list() != null) {
            open(place.list().listing(), place.paper());
        }
    }

    /// At the very first start there is no last list: the newest day it is, once the counts say which and nobody is
    /// searching.
    void first() {
        if (started || timeline.wish().get() instanceof Wish.Search) {
            return;
        }
        if (sidebar.counts().get().all() > 0) {
            var newest = sidebar.newest();
            open(newest == null ? Listing.ALL : newest);
        } else if (sidebar.known().get()) {
            timeline.open(Listing.of(new Period.Day(today.get())));
        }
    }

    void open(Listing listing) {
        open(listing, null);
    }

    private void open(Listing listing, @Nullable Long paper) {
        started = true;
        search.left();
        timeline.open(listing, paper);
        sidebar.opened(listing);
        remember();
    }

    /// Shows a paper: where it stands in the open list, else as what its id finds, so that keys act on it as on any.
    void open(Row paper) {
        if (!timeline.selectKey(paper.key())) {
            var query = "id:" + paper.id().value();
            search.asked(query);
            timeline.search(query, paper.key());
            sidebar.opened(null);
        }
    }

    private void search(String text) {
        timeline.search(text);
        sidebar.opened(text.isBlank() ? timeline.browsed() : null);
        first();
    }

    /// The list that was asked for is on screen.
    void shown() {
        if (started && timeline.wish().get() instanceof Wish.Browse(Listing listing)) {
            sidebar.opened(listing);
        }
    }

    /// Remembers the list and the paper on screen, unless the reader has opened none yet.
    void remember() {
        if (started && !over) {
            memory.change(this::withPlace);
        }
    }

    private Settings withPlace(Settings old) {
        return old.withPlace(
                Settings.LastList.of(timeline.browsed()), timeline.selectedKey().get());
    }

    /// Remembers the list and the paper for good: what is shown from now on is not what the reader opened.
    void end() {
        memory.change(this::withPlace);
        over = true;
    }
}
