package dev.offprint;

import dev.offprint.cli.Sites;
import dev.offprint.fetch.Bounds;
import dev.offprint.fetch.Fetcher;
import dev.offprint.fetch.Proxies;
import dev.offprint.images.Pictures;
import dev.offprint.keep.Keeper;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.Arxiv;
import dev.offprint.refresh.HuggingFace;
import dev.offprint.refresh.Lookup;
import dev.offprint.refresh.Origin;
import dev.offprint.refresh.Refresh;
import dev.offprint.settings.Settings;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What asks the sources, made when it is first wanted: most commands never ask. The reader's settings hold from the
/// next request on. For one thread at a time.
final class Network implements AutoCloseable {
    private final Keeper keeper;
    private final Parser parser;
    private final Clock clock;
    private final Supplier<Settings.Network> settings;
    private final List<Origin> origins;
    private final Arxiv arxiv;
    private @Nullable Fetcher fetcher;
    private @Nullable Fetcher images;
    private @Nullable Refresh refresh;
    private @Nullable Lookup lookup;

    /// @param settings   asked before each request
    /// @param categories those of arXiv that are followed, asked before each round
    Network(
            Keeper keeper,
            Parser parser,
            Clock clock,
            Supplier<Settings.Network> settings,
            Supplier<List<String>> categories,
            Sites sites) {
        this.keeper = keeper;
        this.parser = parser;
        this.clock = clock;
        this.settings = settings;
        arxiv = new Arxiv(or(sites.arxiv(), Arxiv.INTERFACE), or(sites.arxiv(), Arxiv.LISTS), categories);
        origins = List.of(new HuggingFace(or(sites.huggingFace(), HuggingFace.HOME)), arxiv);
    }

    Refresh refresh() {
        if (refresh == null) {
            refresh = new Refresh(keeper, fetcher(), parser, origins, clock, RandomGenerator.getDefault());
        }
        return refresh;
    }

    Lookup lookup() {
        if (lookup == null) {
            lookup = new Lookup(keeper, fetcher(), parser, arxiv, clock);
        }
        return lookup;
    }

    private Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = new Fetcher(
                    Bounds.USUAL, address -> Origin.pace(origins, address), proxies(), clock, this::offline);
        }
        return fetcher;
    }

    /// For pictures, which have bounds and a pace of their own.
    Fetcher images() {
        if (images == null) {
            images = new Fetcher(Pictures.BOUNDS, _ -> Pictures.PACE, proxies(), clock, this::offline);
        }
        return images;
    }

    private static URI or(@Nullable URI site, URI theirs) {
        return site == null ? theirs : site;
    }

    boolean offline() {
        return settings.get().offline();
    }

    private ProxySelector proxies() {
        // or the platform tells nothing of what the desktop is set up for; read once, when the selector is first used
        System.setProperty("java.net.useSystemProxies", "true");
        return Proxies.selector(() -> settings.get().proxy(), System.getenv(), ProxySelector.getDefault());
    }

    /// Ends an answer that is under way, for which whoever asked would otherwise wait when closing.
    void giveUp() {
        if (fetcher != null) {
            fetcher.close();
        }
        if (images != null) {
            images.close();
        }
    }

    @Override
    public void close() {
        giveUp();
    }
}
