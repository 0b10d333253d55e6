package dev.offprint;

import dev.offprint.library.Library;
import dev.offprint.library.WatchNews;
import dev.offprint.model.Act;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Listing;
import dev.offprint.model.Narrowing;
import dev.offprint.model.Period;
import dev.offprint.model.Ranking;
import dev.offprint.model.Row;
import dev.offprint.model.Topic;
import dev.offprint.model.Turns;
import dev.offprint.model.Undone;
import dev.offprint.ui.reader.Reading;
import dev.offprint.ui.shell.Acts;
import dev.offprint.ui.shell.Doors;
import dev.offprint.ui.shell.Searches;
import dev.offprint.ui.sidebar.Counts;
import dev.offprint.ui.timeline.Lists;
import dev.offprint.ui.timeline.PaperPictures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The library in the shape in which the window's panes ask for it.
final class LibraryDoors implements Lists, Acts {
    /// Similar papers under a paper: what fits on a screen.
    private static final int SIMILAR = 8;

    private final Library library;
    private final Consumer<long[]> starred;

    private LibraryDoors(Library library, Consumer<long[]> starred) {
        this.library = library;
        this.starred = starred;
    }

    /// Without pictures.
    static Doors of(Library library) {
        return of(library, (_, _) -> {}, _ -> {}, new Searches(List::of, _ -> {}), _ -> {});
    }

    /// @param starred told the papers to which a star was given or of which it was taken; not to be waited in
    /// @param told    told what is new in watched topics, once
    static Doors of(
            Library library,
            PaperPictures pictures,
            Consumer<long[]> starred,
            Searches searches,
            Consumer<WatchNews> told) {
        var doors = new LibraryDoors(library, starred);
        return new Doors(
                doors,
                doors::read,
                key -> library.finding().similar(key, SIMILAR),
                library.recommendations()::why,
                library.suggestions()::of,
                searches,
                doors::counts,
                library::lag,
                doors,
                new TopicDoors(library.topics(), told),
                pictures,
                changed -> library.onChange(_ -> changed.run()));
    }

    @Override
    public long[] list(Listing listing) {
        return library.list(listing);
    }

    @Override
    public int hidden(Listing listing) {
        return library.hidden(listing);
    }

    @Override
    public List<Row> rows(long[] keys) {
        return library.rows(keys);
    }

    @Override
    public Map<Long, List<Topic>> topics(long[] keys) {
        return library.topics().of(keys);
    }

    @Override
    public Hits search(String text, Ranking ranking, Narrowing by, int limit) {
        var finding = library.finding();
        var page = finding.search(text, ranking, by, limit);
        var lines = page.rows().stream()
                .map(hit -> new Line(hit.row(), hit.title(), hit.snippet()))
                .toList();
        long total = lines.size() < limit ? lines.size() : finding.count(text, ranking, by, limit);
        return new Hits(lines, page.hints(), finding.meant(text), total);
    }

    @Override
    public long[] narrow(long[] keys, Narrowing by) {
        return library.finding().narrow(keys, by);
    }

    @Override
    public Facets facets(long[] keys, Narrowing by) {
        return library.finding().facets(keys, by);
    }

    @Override
    public Facets facets(String text, Ranking ranking, Narrowing by, int limit) {
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

    private @Nullable Reading read(long key, String query) {
        var paper = library.paper(key);
        if (paper == null) {
            return null;
        }
        var before = library.versions().before(key);
        if (query.isBlank()) {
            return Reading.plain(paper).after(before);
        }
        var lights = library.lights(query, paper);
        return new Reading(paper, lights.title(), lights.abstractText()).after(before);
    }

    private Counts counts() {
        var overview = library.overview();
        var stats = overview.stats();
        return new Counts(
                stats.papers(),
                stats.unread(),
                stats.starred(),
                overview.tags(),
                overview.days(),
                library.versions().changed());
    }

    @Override
    public CompletableFuture<Long> act(Act act, long... keys) {
        var done = library.act(act, keys);
        if (act instanceof Act.Star) {
            var _ = done.thenRun(() -> starred.accept(keys));
        }
        return done;
    }

    @Override
    public CompletableFuture<@Nullable Undone> undo() {
        return turned(library.undo());
    }

    @Override
    public CompletableFuture<@Nullable Undone> redo() {
        return turned(library.redo());
    }

    private CompletableFuture<@Nullable Undone> turned(CompletableFuture<@Nullable Undone> done) {
        var _ = done.thenAccept(undone -> {
            if (undone != null && undone.act() instanceof Act.Star) {
                starred.accept(undone.keys().stream().mapToLong(Long::longValue).toArray());
            }
        });
        return done;
    }

    @Override
    public Turns turns() {
        return library.turns();
    }
}
