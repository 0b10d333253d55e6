package dev.offprint.fulltext;

import dev.offprint.document.DocumentBlock;
import dev.offprint.document.InlineSpan;
import dev.offprint.document.PaperDocument;
import dev.offprint.document.html.LatexmlParser;
import dev.offprint.fetch.DownloadFile;
import dev.offprint.fetch.FetchCancellation;
import dev.offprint.fetch.FetchResult;
import dev.offprint.fetch.HttpFetcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fetches the figures of a page into its folder. Those that an earlier attempt brought are not fetched again.
final class FigureDownloads {
    /// A paper with more is not read for its pictures.
    private static final int MOST = 300;
    private static final long MOST_BYTES = 150L << 20;
    private static final Pattern BASE = Pattern.compile("<base\\s[^>]*href\\s*=\\s*[\"']([^\"'>]+)[\"']");

    private final HttpFetcher fetcher;
    private final Path folder;

    FigureDownloads(HttpFetcher fetcher, Path folder) {
        this.fetcher = fetcher;
        this.folder = folder;
    }

    /// @param missing figures that could not be had
    /// @param failure why it ended early; null where it did not
    record Result(int missing, @Nullable FetchResult failure) {}

    Result fetch(URI page, String html, FetchCancellation cancellation) throws IOException {
        forgetOthers(html);
        var base = base(page, html);
        var there = FullTextStore.figures(folder);
        int missing = 0;
        int number = 0;
        long bytes = 0;
        for (var source : sources(LatexmlParser.parse(html))) {
            number++;
            if (there.containsKey(source)) {
                bytes += Files.size(there.get(source));
                continue;
            }
            var address = number > MOST || bytes > MOST_BYTES ? null : address(base, page, source);
            if (address == null) {
                missing++;
                continue;
            }
            var file = new DownloadFile(folder.resolve("figure-" + number + ".new"));
            switch (fetcher.download(address, file, cancellation)) {
                case FetchResult.Page _ -> {
                    long size = Files.size(file.file());
                    bytes += size;
                    missing += take(file, number, source) ? 0 : 1;
                }
                case FetchResult.Stopped stopped -> {
                    return new Result(missing, stopped);
                }
                case FetchResult.Unreachable unreachable -> {
                    return new Result(missing, unreachable);
                }
                case FetchResult _ -> {
                    file.discard();
                    missing++;
                }
            }
        }
        return new Result(missing, null);
    }

    /// The figures of an earlier attempt belong to another page where that has changed since.
    private void forgetOthers(String html) throws IOException {
        var known = folder.resolve("page.known");
        var now = Integer.toHexString(html.hashCode()) + " " + html.length();
        if (!Files.exists(known) || !Files.readString(known).equals(now)) {
            Files.deleteIfExists(folder.resolve(FullTextStore.FIGURES));
            Files.writeString(known, now);
        }
    }

    /// Whether it is a picture. The list is written behind the file, so that it names none that is not there.
    private boolean take(DownloadFile file, int number, String source) throws IOException {
        var kind = FileKind.of(file.file());
        if (kind == null || kind.equals("pdf") || source.indexOf('\n') >= 0 || source.indexOf('\r') >= 0) {
            file.discard();
            return false;
        }
        var name = "figure-" + number + "." + kind;
        Files.move(file.file(), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve(FullTextStore.FIGURES),
                name + "\t" + source + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return true;
    }

    private static URI base(URI page, String html) {
        var base = BASE.matcher(html.substring(0, Math.min(html.length(), 50_000)));
        try {
            return base.find() ? page.resolve(base.group(1)) : page;
        } catch (IllegalArgumentException _) {
            return page;
        }
    }

    /// The address of a figure; null where it is none of the paper's own: on another server, or outside its pages.
    private static @Nullable URI address(URI base, URI page, String source) {
        try {
            var address = base.resolve(source.replace(" ", "%20")).normalize();
            boolean own = page.getScheme().equals(address.getScheme())
                    && page.getRawAuthority().equals(address.getRawAuthority())
                    && address.getPath() != null
                    && address.getPath().startsWith("/html/");
            return own ? address : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Set<String> sources(PaperDocument paper) {
        var sources = new LinkedHashSet<String>();
        collect(paper.blocks(), sources);
        return sources;
    }

    private static void collect(Collection<? extends DocumentBlock> blocks, Set<String> sources) {
        for (var block : blocks) {
            switch (block) {
                case DocumentBlock.Figure figure -> {
                    figure.pictures().forEach(picture -> sources.add(picture.source()));
                    collect(figure.panels(), sources);
                }
                case DocumentBlock.ItemList list -> list.items().forEach(item -> collect(item.blocks(), sources));
                case DocumentBlock.Quotation quotation -> collect(quotation.blocks(), sources);
                case DocumentBlock.Theorem theorem -> collect(theorem.blocks(), sources);
                case DocumentBlock.Paragraph paragraph ->
                    paragraph.text().spans().forEach(span -> icon(span, sources));
                case DocumentBlock.Table table ->
                    table.rows()
                            .forEach(row -> row.cells()
                                    .forEach(cell -> cell.text().spans().forEach(span -> icon(span, sources))));
                case DocumentBlock.Heading _,
                        DocumentBlock.Equation _,
                        DocumentBlock.Code _,
                        DocumentBlock.Reference _ -> {}
            }
        }
    }

    private static void icon(InlineSpan span, Set<String> sources) {
        if (span instanceof InlineSpan.Icon(var picture) && !picture.source().isEmpty()) {
            sources.add(picture.source());
        }
    }
}
