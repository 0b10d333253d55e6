package dev.offprint.ingest;

import dev.offprint.fetch.RateLimit;
import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import java.net.URI;
import java.util.List;

/// Where the editions of one source, or of several of a kind, can be asked for. A further source is one class that says
/// so, one folder of fixtures for its forms, and one line where the program is put together.
public interface SourceAdapter {
    /// Whose editions are asked for without anybody naming them.
    List<Source> sources();

    /// Whether editions of `source` can be asked for here.
    boolean offers(Source source);

    /// Whether lists of days gone by can still be had.
    boolean keepsPast();

    /// The ways to an edition, best first; empty when the source has no editions of that kind.
    List<SourceEndpoint> ways(Edition edition);

    /// Whether this is an address of its own.
    boolean at(URI address);

    /// How fast such an address may be asked.
    RateLimit pace(URI address);

    /// How fast any address may be asked: those to which a source only points are asked slowly.
    static RateLimit pace(List<SourceAdapter> origins, URI address) {
        return origins.stream()
                .filter(origin -> origin.at(address))
                .findFirst()
                .map(origin -> origin.pace(address))
                .orElse(ELSEWHERE);
    }

    RateLimit ELSEWHERE = new RateLimit(12, 10);
}
