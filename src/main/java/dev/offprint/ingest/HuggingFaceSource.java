package dev.offprint.ingest;

import dev.offprint.fetch.RateLimit;
import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.net.URI;
import java.util.List;

/// Hugging Face Daily Papers, by its interface for programs and by its pages;
/// `docs/decisions/0005-daily-papers-api-first.md`
/// says why in this order.
///
/// Published limits for an address without an account are 500 API requests and 100 pages in five minutes; the rate
/// limits here come to at most 400 and 70.
public final class HuggingFaceSource implements SourceAdapter {
    public static final URI HOME = URI.create("https://huggingface.co");

    private static final RateLimit INTERFACE = new RateLimit(75, 25);
    private static final RateLimit PAGES = new RateLimit(12, 10);

    private final String base;
    private final RateLimit interfacePace;

    /// @param base replaces [#HOME]
    public HuggingFaceSource(URI base) {
        this(base, INTERFACE);
    }

    /// @param interfacePace rate limit of the API; that of pages is fixed
    public HuggingFaceSource(URI base, RateLimit interfacePace) {
        this.base = base.toString().replaceFirst("/+$", "");
        this.interfacePace = interfacePace;
    }

    @Override
    public List<Source> sources() {
        return List.of(Source.HUGGING_FACE);
    }

    @Override
    public boolean offers(Source source) {
        return source.equals(Source.HUGGING_FACE);
    }

    @Override
    public boolean keepsPast() {
        return true;
    }

    @Override
    public List<SourceEndpoint> endpoints(Edition edition) {
        return switch (edition.period()) {
            case Period.Day day -> List.of(listed("date=" + day.text()), page("date/" + day.text()));
            case Period.Week week -> List.of(listed("week=" + week.text()), page("week/" + week.text()));
            case Period.Month month -> List.of(listed("month=" + month.text()), page("month/" + month.text()));
            // the page has ranks, which the order of the API lacks, and it has the same hundred papers as one page of
            // the API
            case Period.Trending _ -> List.of(page("trending"), SourceEndpoint.single(api("sort=trending", 0)));
        };
    }

    @Override
    public boolean owns(URI address) {
        return URI.create(base).getAuthority().equals(address.getAuthority());
    }

    @Override
    public RateLimit pace(URI address) {
        return address.getRawPath().contains("/api/") ? interfacePace : PAGES;
    }

    private SourceEndpoint listed(String query) {
        return SourceEndpoint.paged(page -> api(query, page));
    }

    private URI api(String query, int page) {
        return URI.create(base + "/api/daily_papers?" + query + "&limit=100&p=" + page);
    }

    private SourceEndpoint page(String path) {
        return SourceEndpoint.single(URI.create(base + "/papers/" + path));
    }
}
