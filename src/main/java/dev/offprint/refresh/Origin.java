package dev.offprint.refresh;

import dev.offprint.fetch.Pace;
import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import java.net.URI;
import java.util.List;

/// Where the editions of one source can be asked for. A further source is one class that says so, and one line where
/// the program is put together.
public interface Origin {
    Source source();

    /// The ways to an edition, best first; empty when the source has no editions of that kind.
    List<Way> ways(Edition edition);

    /// How fast this address may be asked.
    Pace pace(URI address);
}
