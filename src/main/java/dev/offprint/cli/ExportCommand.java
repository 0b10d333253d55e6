package dev.offprint.cli;

import dev.offprint.export.Export;
import dev.offprint.export.Format;
import dev.offprint.library.Library;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Ranking;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private static final int PAGE = 500;
    private static final int BEST = 1_000;

    private final Desk desk;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "bibtex, ris, csl-json, csv, markdown or jsonl.")
    private String format = "";

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "As for offprint search.")
    private String[] query = {};

    @Mixin
    private Filters filters = new Filters();

    @Option(names = "--limit", paramLabel = "N", description = "At most N papers.")
    private @Nullable Integer limit;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path out;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    /// Takes one paper after the other.
    private interface Sink extends AutoCloseable {
        void add(KeptPaper paper) throws IOException;

        @Override
        void close() throws IOException;
    }

    @Override
    public Integer call() {
        var known = known();
        boolean lines = format.equalsIgnoreCase("jsonl");
        if (known == null && !lines) {
            return desk.misused("There is no format " + format + ": bibtex, ris, csl-json, csv, markdown, jsonl.");
        }
        return desk.with(session -> {
            try {
                write(session.library(), known);
                return 0;
            } catch (IOException failure) {
                return desk.fail((out == null ? "The papers" : out) + " could not be written: " + failure.getMessage());
            }
        });
    }

    private @Nullable Format known() {
        var name = format.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Format.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// A file is written beside its place and moved there when it is complete.
    private void write(Library library, @Nullable Format known) throws IOException {
        if (out == null) {
            var writer = new PrintWriter(desk.out, false, StandardCharsets.UTF_8);
            write(library, known, writer);
            writer.flush();
            return;
        }
        var target = out.toAbsolutePath();
        var draft = target.resolveSibling(target.getFileName() + ".part");
        try (var writer = Files.newBufferedWriter(draft)) {
            write(library, known, writer);
        } catch (IOException failure) {
            Files.deleteIfExists(draft);
            throw failure;
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Library library, @Nullable Format known, Writer writer) throws IOException {
        var keys = keys(library);
        try (var sink = sink(known, writer)) {
            for (int from = 0; from < keys.length; from += PAGE) {
                for (var paper : library.papers(Arrays.copyOfRange(keys, from, Math.min(from + PAGE, keys.length)))) {
                    sink.add(paper);
                }
            }
        }
    }

    private long[] keys(Library library) {
        if (query.length > 0) {
            int best = limit == null ? BEST : Math.max(1, limit);
            return library.search(String.join(" ", query), Ranking.RELEVANCE, best).rows().stream()
                    .mapToLong(hit -> hit.row().key())
                    .toArray();
        }
        var keys = library.list(filters.listing());
        return limit == null ? keys : Arrays.copyOf(keys, Math.clamp(limit, 0, keys.length));
    }

    private static Sink sink(@Nullable Format known, Writer writer) throws IOException {
        if (known == null) {
            return new Sink() {
                @Override
                public void add(KeptPaper paper) throws IOException {
                    writer.write(PaperJson.line(PaperJson.paper(paper)) + "\n");
                }

                @Override
                public void close() {}
            };
        }
        var export = new Export(known, writer);
        return new Sink() {
            @Override
            public void add(KeptPaper paper) throws IOException {
                export.add(paper);
            }

            @Override
            public void close() throws IOException {
                export.close();
            }
        };
    }
}
