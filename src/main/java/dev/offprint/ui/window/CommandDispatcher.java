package dev.offprint.ui.window;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.StoredPaper;
import dev.offprint.ui.keys.Command;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Executes commands.
final class CommandDispatcher {
    private final ViewModels models;
    private final MainWindowView window;
    private final AppActions actions;
    private final DropImport drops;
    private final BibtexClipboard clipboard;
    private final PlaceNavigator navigator;
    private final Consumer<ListQuery> open;

    CommandDispatcher(
            ViewModels models,
            MainWindowView window,
            AppActions actions,
            DropImport drops,
            BibtexClipboard clipboard,
            PlaceNavigator navigator,
            Consumer<ListQuery> open) {
        this.models = models;
        this.window = window;
        this.actions = actions;
        this.drops = drops;
        this.clipboard = clipboard;
        this.navigator = navigator;
        this.open = open;
    }

    void run(Command command) {
        if (models.triage().run(command)) {
            return;
        }
        switch (command) {
            case NEXT -> models.timeline().move(1);
            case PREVIOUS -> models.timeline().move(-1);
            case NEXT_UNREAD -> nextUnread();
            case SCROLL_ON -> scrollOn();
            case BACK -> back();
            case FORWARD -> navigator.forward();
            case NEXT_DAY -> day(true);
            case PREVIOUS_DAY -> day(false);
            case MARK_ALL -> models.markAllRead().ask();
            case YEAR -> window.overlays().year(open);
            case INTERESTS -> window.overlays().interests();
            case TRIAGE -> models.triage().begin();
            case DAY -> newest();
            case STARRED -> open.accept(ListQuery.ALL.onlyStarred());
            case UNREAD -> open.accept(ListQuery.ALL.onlyUnread());
            case RECOMMENDED -> open.accept(ListQuery.RECOMMENDED);
            case RISING -> open.accept(ListQuery.ALL.withOrder(ListQuery.Order.RISING));
            case ALL -> open.accept(ListQuery.ALL);
            case STAR -> models.marks().star();
            case READ -> models.marks().read();
            case DISMISS -> models.marks().dismiss();
            case SEEN -> models.marks().see();
            case OPEN_PAGE -> models.reader().withRequestedPaper(paper -> open(page(paper)));
            case OPEN_PDF -> models.reader().withRequestedPaper(paper -> open(pdf(paper)));
            case UNDO -> models.marks().undo();
            case REDO -> models.marks().redo();
            case SEARCH -> window.focusSearch();
            case REFRESH -> actions.refresh().run();
            case FETCH_MISSING -> fetchMissing();
            case BACKUP -> actions.backup().run();
            case REBUILD -> actions.rebuild().run();
            case OPEN_FILES -> window.chooseFiles();
            case EXPORT -> window.exportList();
            case PASTE -> drops.paste();
            case QUIT -> window.quit();
            case PALETTE -> window.togglePalette();
            case SETTINGS -> window.settings(null);
            case ABOUT -> window.settings("about");
            case SIDEBAR -> window.panes().focus(0);
            case TIMELINE -> window.panes().focus(1);
            case READER -> window.panes().focus(2);
            case NEXT_PANE -> window.panes().focusNext(1);
            case PREVIOUS_PANE -> window.panes().focusNext(-1);
            case LARGER -> window.appearance().changeFontSize(1);
            case SMALLER -> window.appearance().changeFontSize(-1);
            case USUAL_SIZE -> window.appearance().changeFontSize(0);
            case GUIDE -> window.overlays().guide(actions.open());
            case KEYS -> window.overlays().keys();
            case RECEIVED -> window.appearance().toggleReceived();
            case FULL_TEXT -> window.fullText().toggle();
            case READING -> window.fullText().widen();
            case KEEP -> window.fullText().keep();
            case TAG -> window.focusTags();
            case COPY -> clipboard.copy();
        }
    }

    private void back() {
        if (!window.fullText().back()) {
            navigator.back();
        }
    }

    private void newest() {
        var newest = models.sidebar().newest();
        open.accept(newest == null ? ListQuery.ALL : newest);
    }

    private void scrollOn() {
        if (!window.scrollReader() && !models.triage().run(Command.NEXT)) {
            nextUnread();
        }
    }

    /// Selects the next unread paper of the list; if there is none, the first of the newest day with unread papers.
    private void nextUnread() {
        models.timeline().unreadNavigator().nextUnread(() -> {
            var day = models.sidebar().newestUnread();
            if (day != null && !day(models.timeline().openList(), day)) {
                open.accept(ListQuery.of(new Period.Day(day)));
                models.timeline()
                        .whenShown(() -> models.timeline().unreadNavigator().nextUnread(() -> {}));
            }
        });
    }

    private static boolean day(ListQuery listing, LocalDate day) {
        return listing.period() instanceof Period.Day(var date) && date.equals(day);
    }

    private void day(boolean later) {
        var from = models.timeline().openList().period() instanceof Period.Day(var date)
                ? date
                : models.sidebar().today().plusDays(1);
        var to = later ? models.sidebar().after(from) : models.sidebar().before(from);
        if (to != null) {
            open.accept(ListQuery.of(new Period.Day(to)));
        }
    }

    private void fetchMissing() {
        actions.fetchRange().accept(models.sidebar().oldest(), models.sidebar().today());
    }

    private static @Nullable String page(StoredPaper stored) {
        var paper = stored.paper();
        return paper.links().page() != null || paper.arxivId() == null
                ? paper.links().page()
                : paper.arxivId().pageUrl();
    }

    private static @Nullable String pdf(StoredPaper stored) {
        var paper = stored.paper();
        return paper.links().pdf() != null || paper.arxivId() == null
                ? paper.links().pdf()
                : paper.arxivId().pdfUrl();
    }

    private void open(@Nullable String address) {
        if (address != null) {
            actions.open().accept(URI.create(address));
        }
    }
}
