package dev.offprint.ingest;

import dev.offprint.fetch.FetchLimits;
import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.ProxySettings;
import dev.offprint.fetch.RateLimit;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.parse.InputParser;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import dev.offprint.testing.EnglishMessages;
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
final class IngestFixture implements AutoCloseable {
    /// Time-outs long enough for a busy machine, and a megabyte at most.
    static final FetchLimits BOUNDS =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 1 << 20, 5);

    final TestTime time;
    final CancelToken stop;
    final Store store;
    final SearchIndex index;
    final LibraryWriter writer;
    final HttpFetcher fetcher;
    final EditionFetcher refresh;
    final ArxivLookup lookup;
    final FileImporter importer;
    /// arXiv's categories that are followed; none at first.
    final List<String> followed = new ArrayList<>();

    IngestFixture(Path folder, URI base, String now) {
        this(folder, base, TestTime.at(now), new RateLimit(6_000, 6_000));
    }

    IngestFixture(Path folder, URI base, TestTime time, RateLimit pace) {
        this(folder, base, time, pace, BOUNDS);
    }

    IngestFixture(Path folder, URI base, TestTime time, RateLimit pace, FetchLimits bounds) {
        this.time = time;
        stop = new CancelToken(time::pause);
        store = Store.open(folder);
        index = SearchIndex.open(folder.resolve("index"));
        writer = new LibraryWriter(store, index);
        RandomGenerator middle = () -> Long.MIN_VALUE; // nextDouble() is then 0.5: no jitter
        var adapter = new HuggingFaceSource(base, pace);
        fetcher = new HttpFetcher(bounds, adapter::pace, ProxySettings.selector(() -> null, Map.of(), null), time);
        var arxiv = new ArxivSource(base, base, () -> List.copyOf(followed), pace);
        refresh = new EditionFetcher(writer, fetcher, new InputParser(), List.of(adapter, arxiv), time, middle);
        lookup = new ArxivLookup(writer, fetcher, new InputParser(), arxiv, time);
        importer = new FileImporter(writer, new InputParser(), time, ZoneOffset.UTC);
    }

    static Edition day(String date) {
        return Edition.day(Source.HUGGING_FACE, LocalDate.parse(date));
    }

    LedgerEntry fetch(String date) {
        return EnglishMessages.of(refresh.fetch(day(date), stop).entry());
    }

    FetchRunReport round(List<Edition> editions) {
        return refresh.round(editions, Duration.ofHours(1), stop, _ -> {});
    }

    /// Titles of an edition as stored, in the order of their ranks.
    List<String> titles(Edition edition) {
        return store.papers(store.list(ListQuery.of(edition.period()), time.instant())).stream()
                .map(kept -> kept.paper().title())
                .toList();
    }

    long papers() {
        return store.stats().papers();
    }

    /// An entry of a day asked for now.
    LedgerEntry entry(
            String date,
            PaperStatus status,
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
                EnglishMessages.text(note),
                etag,
                null);
    }

    LedgerEntry entry(String date, PaperStatus status, int papers, @Nullable String nextAt, @Nullable String note) {
        return entry(date, status, papers, nextAt, note, null);
    }

    @Override
    public void close() {
        fetcher.close();
        writer.close();
        index.close();
        store.close();
    }
}
