package dev.offprint.app;

import dev.offprint.cli.BaseUrls;
import dev.offprint.fetch.FetchLimits;
import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.ProxySettings;
import dev.offprint.fulltext.FullTextDownloader;
import dev.offprint.fulltext.FullTextStore;
import dev.offprint.images.ThumbnailStore;
import dev.offprint.ingest.ArxivLookup;
import dev.offprint.ingest.ArxivSource;
import dev.offprint.ingest.EditionFetcher;
import dev.offprint.ingest.FullTextFetcher;
import dev.offprint.ingest.HuggingFaceSource;
import dev.offprint.ingest.SourceAdapter;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.parse.InputParser;
import dev.offprint.settings.Settings;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What asks the sources, made when it is first wanted: most commands never ask. The reader's settings hold from
/// the next request on. For one thread at a time.
final class SourceClients implements AutoCloseable {
    private final LibraryWriter writer;
    private final InputParser parser;
    private final Clock clock;
    private final Supplier<Settings.Network> settings;
    private final BaseUrls sites;
    private final List<SourceAdapter> origins;
    private final ArxivSource arxiv;
    private @Nullable HttpFetcher fetcher;
    private @Nullable HttpFetcher images;
    private @Nullable HttpFetcher documents;
    private @Nullable EditionFetcher refresh;
    private @Nullable ArxivLookup lookup;

    /// @param settings asked before each request
    /// @param categories those of arXiv that are followed, asked before each round
    SourceClients(
            LibraryWriter writer,
            InputParser parser,
            Clock clock,
            Supplier<Settings.Network> settings,
            Supplier<List<String>> categories,
            BaseUrls sites) {
        this.writer = writer;
        this.parser = parser;
        this.clock = clock;
        this.settings = settings;
        this.sites = sites;
        arxiv = new ArxivSource(
                or(sites.arxiv(), ArxivSource.INTERFACE), or(sites.arxiv(), ArxivSource.LISTS), categories);
        origins = List.of(new HuggingFaceSource(or(sites.huggingFace(), HuggingFaceSource.HOME)), arxiv);
    }

    EditionFetcher refresh() {
        if (refresh == null) {
            refresh = new EditionFetcher(writer, fetcher(), parser, origins, clock, RandomGenerator.getDefault());
        }
        return refresh;
    }

    ArxivLookup lookup() {
        if (lookup == null) {
            lookup = new ArxivLookup(writer, fetcher(), parser, arxiv, clock);
        }
        return lookup;
    }

    private HttpFetcher fetcher() {
        if (fetcher == null) {
            fetcher = new HttpFetcher(
                    FetchLimits.USUAL,
                    address -> SourceAdapter.pace(origins, address),
                    proxies(),
                    clock,
                    this::offline);
        }
        return fetcher;
    }

    /// For pictures, which have bounds and a pace of their own.
    HttpFetcher images() {
        if (images == null) {
            images = new HttpFetcher(
                    ThumbnailStore.LIMITS, _ -> ThumbnailStore.RATE_LIMIT, proxies(), clock, this::offline);
        }
        return images;
    }

    /// What fetches whole papers, on the one thread that does.
    ///
    /// @param mostBytes what they may take on disk
    FullTextFetcher fullTexts(Path folder, LongSupplier mostBytes) {
        if (documents == null) {
            documents = new HttpFetcher(
                    FullTextDownloader.LIMITS, FullTextDownloader::rateLimit, proxies(), clock, this::offline);
        }
        var files = new FullTextStore(folder.resolve("papers"));
        var downloader = new FullTextDownloader(documents, files, sites.arxiv(), clock);
        return new FullTextFetcher(writer, files, downloader, mostBytes, clock);
    }

    private static URI or(@Nullable URI site, URI theirs) {
        return site == null ? theirs : site;
    }

    boolean offline() {
        return settings.get().offline();
    }

    private ProxySettings proxies() {
        // or the platform tells nothing of what the desktop is set up for; read once, when the selector is first used
        System.setProperty("java.net.useSystemProxies", "true");
        return ProxySettings.selector(() -> settings.get().proxy(), System.getenv(), ProxySelector.getDefault());
    }

    /// Cancels pending requests, for which callers would otherwise wait when closing.
    void giveUp() {
        if (fetcher != null) {
            fetcher.close();
        }
        if (images != null) {
            images.close();
        }
        if (documents != null) {
            documents.close();
        }
    }

    @Override
    public void close() {
        giveUp();
    }
}
