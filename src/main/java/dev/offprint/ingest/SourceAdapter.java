package dev.offprint.ingest;

import dev.offprint.fetch.RateLimit;
import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import java.net.URI;
import java.util.List;

/// Adapter of one source, or of several of a kind. A further source needs one class that implements this, one
/// folder of fixtures for its formats, and one line where the program is assembled.
public interface SourceAdapter {
    /// The sources fetched by default.
    List<Source> sources();

    /// Whether editions of `source` can be fetched here.
    boolean offers(Source source);

    /// Whether lists of past days are available.
    boolean keepsPast();

    /// The endpoints of an edition, best first; empty when the source has no editions of this kind.
    List<SourceEndpoint> endpoints(Edition edition);

    /// Whether an address belongs to this source.
    boolean owns(URI address);

    /// The rate limit of such an address.
    RateLimit pace(URI address);

    /// The rate limit of any address; addresses that a source merely links to have a low one.
    static RateLimit pace(List<SourceAdapter> adapters, URI address) {
        return adapters.stream()
                .filter(adapter -> adapter.owns(address))
                .findFirst()
                .map(adapter -> adapter.pace(address))
                .orElse(ELSEWHERE);
    }

    RateLimit ELSEWHERE = new RateLimit(12, 10);
}
