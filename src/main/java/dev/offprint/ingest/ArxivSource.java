package dev.offprint.ingest;

import dev.offprint.fetch.RateLimit;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Source adapter for arXiv: a daily list of new papers per category, and the metadata of single papers.
///
/// A list appears at midnight in New York, complete, and disappears with the next one. The rate limit is the one
/// that arXiv asks for, a request per three seconds: <https://info.arxiv.org/help/api/tou.html>.
public final class ArxivSource implements SourceAdapter {
    public static final URI INTERFACE = URI.create("https://export.arxiv.org");
    public static final URI LISTS = URI.create("https://rss.arxiv.org");

    private static final RateLimit PACE = new RateLimit(20, 1);

    private final URI base;
    private final URI lists;
    private final Supplier<List<String>> categories;
    private final RateLimit pace;

    /// @param base replaces [#INTERFACE]
    /// @param lists replaces [#LISTS]
    /// @param categories categories to follow, read at each use
    public ArxivSource(URI base, URI lists, Supplier<List<String>> categories) {
        this(base, lists, categories, PACE);
    }

    ArxivSource(URI base, URI lists, Supplier<List<String>> categories, RateLimit pace) {
        this.base = base;
        this.lists = lists;
        this.categories = categories;
        this.pace = pace;
    }

    @Override
    public List<Source> sources() {
        return categories.get().stream().map(Source::arxiv).toList();
    }

    @Override
    public boolean offers(Source source) {
        var category = source.category();
        return category != null && Source.arxiv(category).equals(source);
    }

    @Override
    public boolean keepsPast() {
        return false;
    }

    @Override
    public List<SourceEndpoint> endpoints(Edition edition) {
        return edition.period() instanceof Period.Day
                ? List.of(SourceEndpoint.single(
                        under(lists, "/rss/" + edition.source().category())))
                : List.of();
    }

    /// The address that returns papers by id.
    URI papers(List<ArxivId> ids) {
        var list = ids.stream().map(ArxivId::value).collect(Collectors.joining(","));
        return under(base, "/api/query?id_list=" + list + "&max_results=" + ids.size());
    }

    @Override
    public boolean owns(URI address) {
        return Objects.equals(address.getAuthority(), base.getAuthority())
                || Objects.equals(address.getAuthority(), lists.getAuthority());
    }

    @Override
    public RateLimit pace(URI address) {
        return pace;
    }

    private static URI under(URI site, String path) {
        return URI.create(site.toString().replaceFirst("/+$", "") + path);
    }
}
