package dev.offprint.refresh;

import dev.offprint.fetch.Bounds;
import dev.offprint.fetch.Fetcher;
import dev.offprint.fetch.Pace;
import dev.offprint.fetch.Proxies;
import dev.offprint.keep.Keeper;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Listing;
import dev.offprint.model.Source;
import dev.offprint.model.Status;
import dev.offprint.parse.Parser;
import dev.offprint.search.Index;
import dev.offprint.store.Store;
import dev.offprint.testing.English;
import dev.offprint.testing.TestTime;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A real library in a folder, put together to fetch from one server, with a clock that stands still and waits that
/// take no time.
final class Rig implements AutoCloseable {
    /// Time-outs long enough for a busy machine, and a megabyte at most.
    static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 1 << 20, 5);

    final TestTime time;
    final Stop stop;
    final Store store;
    final Index index;
    final Keeper keeper;
    final Fetcher fetcher;
    final Refresh refresh;
    final Lookup lookup;
    final Importer importer;
    /// arXiv's categories that are followed; none at first.
    final List<String> followed = new ArrayList<>();

    Rig(Path folder, URI base, String now) {
        this(folder, base, TestTime.at(now), new Pace(6_000, 6_000));
    }

    Rig(Path folder, URI base, TestTime time, Pace pace) {
        this(folder, base, time, pace, BOUNDS);
    }

    Rig(Path folder, URI base, TestTime time, Pace pace, Bounds bounds) {
        this.time = time;
        stop = new Stop(time::pause);
        store = Store.open(folder);
        index = Index.open(folder.resolve("index"));
        keeper = new Keeper(store, index);
        RandomGenerator middle = () -> Long.MIN_VALUE; // nextDouble() is then 0.5: no jitter
        var origin = new HuggingFace(base, pace);
        fetcher = new Fetcher(bounds, origin::pace, Proxies.selector(() -> null, Map.of(), null), time);
        var arxiv = new Arxiv(base, base, () -> List.copyOf(followed), pace);
        refresh = new Refresh(keeper, fetcher, new Parser(), List.of(origin, arxiv), time, middle);
        lookup = new Lookup(keeper, fetcher, new Parser(), arxiv, time);
        importer = new Importer(keeper, new Parser(), time, ZoneOffset.UTC);
    }

    static Edition day(String date) {
        return Edition.day(Source.HUGGING_FACE, LocalDate.parse(date));
    }

    LedgerEntry fetch(String date) {
        return English.of(refresh.fetch(day(date), stop).entry());
    }

    RoundReport round(List<Edition> editions) {
        return refresh.round(editions, Duration.ofHours(1), stop, _ -> {});
    }

    /// Titles of an edition as stored, in the order of their ranks.
    List<String> titles(Edition edition) {
        return store.papers(store.list(Listing.of(edition.period()), time.instant())).stream()
                .map(kept -> kept.paper().title())
                .toList();
    }

    long papers() {
        return store.stats().papers();
    }

    /// An entry of a day asked for now.
    LedgerEntry entry(
            String date,
            Status status,
            int papers,
            @Nullable String nextAt,
            @Nullable String note,
            @Nullable String etag) {
        return new LedgerEntry(
                day(date),
                status,
                papers,
                time.instant(),
                nextAt == null ? null : Instant.parse(nextAt),
                English.text(note),
                etag,
                null);
    }

    LedgerEntry entry(String date, Status status, int papers, @Nullable String nextAt, @Nullable String note) {
        return entry(date, status, papers, nextAt, note, null);
    }

    @Override
    public void close() {
        fetcher.close();
        keeper.close();
        index.close();
        store.close();
    }
}
