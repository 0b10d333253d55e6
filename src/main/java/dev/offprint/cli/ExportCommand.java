package dev.offprint.cli;

import dev.offprint.cli.console.FileErrors;
import dev.offprint.cli.console.ProgressLine;
import dev.offprint.export.ExportFile;
import dev.offprint.export.ExportFormat;
import dev.offprint.library.Library;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `offprint export`.
@Command(
        name = "export",
        sortOptions = false,
        header = "Writes papers for other programs.",
        footer = {
            "",
            "  offprint export --format bibtex --starred --out stars.bib",
            "  offprint export --format csv token pruning has:code",
            "",
            "With a QUERY its best papers are written, 1000 unless --limit says otherwise, else those that list would"
                    + " show."
        })
final class ExportCommand implements Callable<Integer> {
    private static final int BEST = 1_000;

    private final CommandContext context;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "bibtex, ris, csl-json, csv, markdown or jsonl.")
    private String format = "";

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "As for offprint search.")
    private String[] query = {};

    @Mixin
    private ListOptions filters = new ListOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most N papers.")
    private @Nullable Integer limit;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output, as with -).")
    private @Nullable Path out;

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, by which Excel knows UTF-8.")
    private boolean mark;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var chosen = format();
        if (chosen == null) {
            return context.misused("There is no format " + format + ": bibtex, ris, csl-json, csv, markdown, jsonl.");
        }
        return context.with(session -> {
            try {
                write(session.library(), chosen);
                return 0;
            } catch (IOException failure) {
                return context.fail(FileErrors.notWritten(String.valueOf(out), failure));
            }
        });
    }

    private @Nullable ExportFormat format() {
        var name = format.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void write(Library library, ExportFormat chosen) throws IOException {
        var keys = keys(library);
        var line = context.progressLine();
        if (out == null || out.toString().equals("-")) {
            var text = new PrintWriter(context.out, false, StandardCharsets.UTF_8);
            write(text, library, chosen, keys, line);
            text.flush();
        } else {
            ExportFile.write(out, writer -> write(writer, library, chosen, keys, line));
        }
        line.clear();
    }

    private boolean write(Appendable to, Library library, ExportFormat chosen, long[] keys, ProgressLine line)
            throws IOException {
        if (mark && chosen == ExportFormat.CSV) {
            to.append('\ufeff');
        }
        ExportFile.write(
                to,
                chosen,
                keys,
                library::readPapers,
                () -> false,
                written -> line.show("Exporting: %d of %d papers".formatted(written, keys.length)));
        return true;
    }

    private long[] keys(Library library) {
        if (query.length > 0) {
            int best = limit == null ? BEST : Math.max(1, limit);
            var request = new SearchRequest(String.join(" ", query), SortOrder.RELEVANCE, best, false);
            return library.searchHits(request).hits().stream()
                    .mapToLong(SearchHit::key)
                    .toArray();
        }
        var keys = library.list(filters.listing()).keys();
        return limit == null ? keys : Arrays.copyOf(keys, Math.clamp(limit, 0, keys.length));
    }
}
