package dev.offprint.fulltext;

import dev.offprint.document.html.LatexmlParser;
import dev.offprint.fetch.DownloadFile;
import dev.offprint.fetch.FetchCancellation;
import dev.offprint.fetch.FetchLimits;
import dev.offprint.fetch.FetchResult;
import dev.offprint.fetch.HttpFetcher;
import dev.offprint.fetch.PublicAddress;
import dev.offprint.fetch.RateLimit;
import dev.offprint.model.KeepRequest;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fetches whole papers from arXiv: the page that it makes of TeX, with its figures, else the PDF. Only the paper's own
/// addresses are asked. For one thread at a time.
public final class FullTextDownloader {
    /// What the fetcher has to be made with: a thesis has some 60 MB as a PDF, a page with its formulas some 10 MB.
    public static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(15), Duration.ofMinutes(10), 100L << 20, 1 << 20, 5);

    /// <https://info.arxiv.org/help/api/tou.html>: one request in three seconds.
    private static final RateLimit ARXIV = new RateLimit(20, 1);

    /// Bytes of a page.
    private static final long LARGEST_PAGE = 30L << 20;
    /// Characters of a page in which its version stands.
    private static final int HEAD = 20_000;
    private static final RateLimit LOCAL = new RateLimit(6_000, 100);
    private static final String SITE = "https://arxiv.org";
    /// Where the PDF's or page's address or the page itself tells its version.
    private static final Pattern VERSION = Pattern.compile("(?:html|pdf|arXiv:|abs)/?[^\\s\"'<>]{5,20}?v(\\d{1,3})\\b");

    private final HttpFetcher fetcher;
    private final FullTextStore store;
    private final URI site;
    private final InstantSource clock;

    /// @param fetcher with [#LIMITS] and [#rateLimit]
    /// @param site    a mirror to be asked instead; null for arXiv
    public FullTextDownloader(HttpFetcher fetcher, FullTextStore store, @Nullable URI site, InstantSource clock) {
        this.fetcher = fetcher;
        this.store = store;
        this.site = site == null ? URI.create(SITE) : site;
        this.clock = clock;
    }

    /// arXiv's own rate for servers on the internet; a server of this machine may be asked at once.
    public static RateLimit rateLimit(URI address) {
        return PublicAddress.matches(address) ? ARXIV : LOCAL;
    }

    /// @throws FullTextException if the folder cannot be written
    public KeepResult keep(KeepRequest request, FetchCancellation cancellation) {
        var address = site.resolve("/html/" + request.arxivId().value());
        var part = store.begin(request.arxivId(), request.version());
        var file = new DownloadFile(part.resolve(FullTextStore.PAGE));
        try {
            return switch (fetcher.download(address, file, cancellation)) {
                case FetchResult.Page page -> {
                    var html = Files.size(file.file()) > LARGEST_PAGE
                            ? ""
                            : new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
                    if (LatexmlParser.holdsPaper(html)) {
                        yield keepPage(request, page.address(), html, part, cancellation);
                    }
                    file.discard();
                    yield keepPdf(request, part, cancellation);
                }
                case FetchResult.Refused(int status, var _)
                when status < 500 && status != 429 && status != 408 -> keepPdf(request, part, cancellation);
                case FetchResult.TooLarge _ -> {
                    file.discard();
                    yield keepPdf(request, part, cancellation);
                }
                case FetchResult other -> unsuccessful(other);
            };
        } catch (IOException e) {
            throw FullTextStore.unwritable(part, e);
        }
    }

    private static KeepResult unsuccessful(FetchResult result) {
        return switch (result) {
            case FetchResult.Stopped _ -> new KeepResult.Stopped();
            case FetchResult.Unreachable(var reason) -> new KeepResult.Unreachable(reason);
            case FetchResult.Disallowed(var reason) -> new KeepResult.Failed(reason, false);
            case FetchResult.TooLarge(long limit) ->
                new KeepResult.Failed(Message.of("fulltext.large", limit >> 20), false);
            case FetchResult.Refused(int status, var _) ->
                new KeepResult.Failed(
                        Message.of("fulltext.refused", status), status >= 500 || status == 429 || status == 408);
            case FetchResult.Page _, FetchResult.Unchanged _ ->
                new KeepResult.Failed(Message.of("fulltext.unexpected"), true);
        };
    }

    private KeepResult keepPage(
            KeepRequest request, URI address, String html, Path part, FetchCancellation cancellation)
            throws IOException {
        int version = version(address + " " + html.substring(0, Math.min(html.length(), HEAD)), request.version());
        var figures = new FigureDownloads(fetcher, part).fetch(address, html, cancellation);
        return figures.failure() != null
                ? unsuccessful(figures.failure())
                : kept(request, version, KeptFormat.HTML, part, figures.missing());
    }

    private KeepResult keepPdf(KeepRequest request, Path part, FetchCancellation cancellation) throws IOException {
        var address = site.resolve("/pdf/" + request.arxivId().value());
        var file = new DownloadFile(part.resolve(FullTextStore.PDF));
        return switch (fetcher.download(address, file, cancellation)) {
            case FetchResult.Page page -> {
                if (!"pdf".equals(FileKind.of(file.file()))) {
                    file.discard();
                    yield new KeepResult.Failed(Message.of("fulltext.nopdf"), false);
                }
                int version = version(page.address().toString(), request.version());
                yield kept(request, version, KeptFormat.PDF, part, 0);
            }
            case FetchResult.Refused(int status, var _)
            when status == 416 -> {
                file.discard(); // what was there is no part of it
                yield new KeepResult.Failed(Message.of("fulltext.refused", status), true);
            }
            case FetchResult other -> unsuccessful(other);
        };
    }

    private KeepResult kept(KeepRequest request, int version, KeptFormat format, Path part, int missing) {
        long bytes = store.commit(request.arxivId(), version, part);
        return new KeepResult.Kept(
                new KeptPaper(request.paper(), request.arxivId(), version, format, bytes, clock.instant()), missing);
    }

    private static int version(String text, int otherwise) {
        var found = VERSION.matcher(text);
        return found.find() ? Math.max(1, Integer.parseInt(found.group(1))) : otherwise;
    }
}
