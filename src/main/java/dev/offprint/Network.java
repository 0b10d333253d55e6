package dev.offprint;

import dev.offprint.fetch.Bounds;
import dev.offprint.fetch.Fetcher;
import dev.offprint.fetch.Proxies;
import dev.offprint.keep.Keeper;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.HuggingFace;
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
    private static final URI HUGGING_FACE = URI.create("https://huggingface.co");

    private final Keeper keeper;
    private final Parser parser;
    private final Clock clock;
    private final Supplier<Settings.Network> settings;
    private final List<Origin> origins;
    private @Nullable Fetcher fetcher;
    private @Nullable Refresh refresh;

    /// @param settings asked before each request
    /// @param site     stands in for the sources' own address; null for theirs
    Network(Keeper keeper, Parser parser, Clock clock, Supplier<Settings.Network> settings, @Nullable URI site) {
        this.keeper = keeper;
        this.parser = parser;
        this.clock = clock;
        this.settings = settings;
        origins = List.of(new HuggingFace(site == null ? HUGGING_FACE : site));
    }

    Refresh refresh() {
        if (refresh == null) {
            fetcher = new Fetcher(
                    Bounds.USUAL, address -> origins.getFirst().pace(address), proxies(), clock, this::offline);
            refresh = new Refresh(keeper, fetcher, parser, origins, clock, RandomGenerator.getDefault());
        }
        return refresh;
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
    }

    @Override
    public void close() {
        giveUp();
    }
}
