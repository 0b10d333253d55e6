package dev.offprint.app;

import dev.offprint.images.ThumbnailSource;
import dev.offprint.library.Library;
import dev.offprint.library.TopicNews;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Topic;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import dev.offprint.ui.reader.OpenPaper;
import dev.offprint.ui.searchbox.SearchHistory;
import dev.offprint.ui.sidebar.SidebarCounts;
import dev.offprint.ui.timeline.ListAccess;
import dev.offprint.ui.window.ActionExecutor;
import dev.offprint.ui.window.LibraryAccess;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The library in the shape in which the window's panes ask for it.
final class LibraryAdapter implements ListAccess, ActionExecutor {
    /// Similar papers under a paper: what fits on a screen.
    private static final int SIMILAR = 8;

    private final Library library;
    private final Consumer<long[]> starred;

    private LibraryAdapter(Library library, Consumer<long[]> starred) {
        this.library = library;
        this.starred = starred;
    }

    /// Without pictures.
    static LibraryAccess of(Library library) {
        return of(library, (_, _) -> {}, _ -> {}, new SearchHistory(List::of, _ -> {}), _ -> {});
    }

    /// @param starred told the papers to which a star was given or of which it was taken; not to be waited in
    /// @param told    told what is new in watched topics, once
    static LibraryAccess of(
            Library library,
            ThumbnailSource pictures,
            Consumer<long[]> starred,
            SearchHistory searches,
            Consumer<TopicNews> told) {
        var doors = new LibraryAdapter(library, starred);
        return new LibraryAccess(
                doors,
                doors::read,
                key -> library.finding().similar(key, SIMILAR),
                library.recommendations()::why,
                library.suggestions()::of,
                searches,
                doors::counts,
                library::lag,
                doors,
                new TopicAdapter(library.topics(), told),
                pictures,
                changed -> library.onChange(_ -> changed.run()));
    }

    @Override
    public long[] list(ListQuery listing) {
        return library.list(listing);
    }

    @Override
    public int hidden(ListQuery listing) {
        return library.hidden(listing);
    }

    @Override
    public List<PaperRow> rows(long[] keys) {
        return library.rows(keys);
    }

    @Override
    public Map<Long, List<Topic>> topics(long[] keys) {
        return library.topics().of(keys);
    }

    @Override
    public Hits search(String text, SortOrder ranking, FacetFilter by, int limit) {
        var finding = library.finding();
        var page = finding.search(text, ranking, by, limit);
        var lines = page.rows().stream()
                .map(hit -> new Line(hit.row(), hit.title(), hit.snippet()))
                .toList();
        long total = lines.size() < limit ? lines.size() : finding.count(text, ranking, by, limit);
        return new Hits(lines, page.hints(), finding.meant(text), total);
    }

    @Override
    public long[] narrow(long[] keys, FacetFilter by) {
        return library.finding().narrow(keys, by);
    }

    @Override
    public Facets facets(long[] keys, FacetFilter by) {
        return library.finding().facets(keys, by);
    }

    @Override
    public Facets facets(String text, SortOrder ranking, FacetFilter by, int limit) {
        return library.finding().facets(text, ranking, by, limit);
    }

    @Override
    public @Nullable LedgerEntry ledger(Period period) {
        return library.ledger(period).stream()
                .min(Comparator.comparing(entry -> entry.edition().source().category() != null)) // the daily papers
                .orElse(null);
    }

    @Override
    public boolean libraryEmpty() {
        return library.overview().stats().papers() == 0;
    }

    private @Nullable OpenPaper read(long key, String query) {
        var paper = library.paper(key);
        if (paper == null) {
            return null;
        }
        var before = library.versions().before(key);
        if (query.isBlank()) {
            return OpenPaper.plain(paper).withEarlier(before);
        }
        var lights = library.lights(query, paper);
        return new OpenPaper(paper, lights.title(), lights.abstractText()).withEarlier(before);
    }

    private SidebarCounts counts() {
        var overview = library.overview();
        var stats = overview.stats();
        return new SidebarCounts(
                stats.papers(),
                stats.unread(),
                stats.starred(),
                overview.tags(),
                overview.days(),
                library.versions().changed());
    }

    @Override
    public CompletableFuture<Long> act(ReaderAction act, long... keys) {
        var done = library.act(act, keys);
        if (act instanceof ReaderAction.Star) {
            var _ = done.thenRun(() -> starred.accept(keys));
        }
        return done;
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> undo() {
        return turned(library.undo());
    }

    @Override
    public CompletableFuture<@Nullable UndoResult> redo() {
        return turned(library.redo());
    }

    private CompletableFuture<@Nullable UndoResult> turned(CompletableFuture<@Nullable UndoResult> done) {
        var _ = done.thenAccept(undone -> {
            if (undone != null && undone.action() instanceof ReaderAction.Star) {
                starred.accept(undone.keys().stream().mapToLong(Long::longValue).toArray());
            }
        });
        return done;
    }

    @Override
    public UndoState turns() {
        return library.turns();
    }
}
