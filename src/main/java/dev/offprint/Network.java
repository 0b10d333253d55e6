package dev.offprint;

import dev.offprint.fetch.Bounds;
import dev.offprint.fetch.Fetcher;
import dev.offprint.fetch.Proxies;
import dev.offprint.keep.Keeper;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.HuggingFace;
import dev.offprint.refresh.Origin;
import dev.offprint.refresh.Refresh;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// What asks the sources, made when it is first wanted: most commands never ask. For one thread at a time.
final class Network implements AutoCloseable {
    private static final URI HUGGING_FACE = URI.create("https://huggingface.co");

    private final Keeper keeper;
    private final Parser parser;
    private final Clock clock;
    private final List<Origin> origins;
    private @Nullable Fetcher fetcher;
    private @Nullable Refresh refresh;

    /// @param site stands in for the sources' own address; null for theirs
    Network(Keeper keeper, Parser parser, Clock clock, @Nullable URI site) {
        this.keeper = keeper;
        this.parser = parser;
        this.clock = clock;
        origins = List.of(new HuggingFace(site == null ? HUGGING_FACE : site));
    }

    Refresh refresh() {
        if (refresh == null) {
            var proxies = Proxies.selector(null, System.getenv(), ProxySelector.getDefault());
            fetcher = new Fetcher(Bounds.USUAL, address -> origins.getFirst().pace(address), proxies, clock);
            refresh = new Refresh(keeper, fetcher, parser, origins, clock, RandomGenerator.getDefault());
        }
        return refresh;
    }

    /// Ends an answer that is under way, for which whoever asked would otherwise wait when closing.
    void giveUp() {
        if (fetcher != null) {
            fetcher.close();
        }
    }

    @Override
    public void close() {
        giveUp();
    }
}
