package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offprint ledger`.
@Command(
        name = "ledger",
        header = "Shows which editions are here, partial, missing or failed, and why; then the last look-ups.")
final class LedgerCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--json", description = "A JSON object for each edition, one a line.")
    private boolean json;

    LedgerCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var library = session.library();
            library.readLedger().forEach(entry -> context.out.println(json ? json(entry) : text(entry)));
            library.readLookups().stream()
                    .map(Line::of)
                    .forEach(line -> context.out.println(json ? line.json() : line.text()));
            return 0;
        });
    }

    static String json(LedgerEntry entry) {
        return Line.of(entry).json();
    }

    static String text(LedgerEntry entry) {
        return Line.of(entry).text();
    }

    private record Line(
            Source source,
            String edition,
            PaperStatus status,
            int papers,
            @Nullable Instant askedAt,
            @Nullable Instant nextAt,
            @Nullable Message note) {
        static Line of(LedgerEntry entry) {
            var edition = entry.edition();
            return new Line(
                    edition.source(),
                    edition.period().text(),
                    entry.status(),
                    entry.papers(),
                    entry.askedAt(),
                    entry.nextAt(),
                    entry.note());
        }

        /// Papers that are looked up one by one are of no edition.
        static Line of(LookupEntry entry) {
            return new Line(
                    entry.source(),
                    "look-ups",
                    entry.status(),
                    entry.papers(),
                    entry.askedAt(),
                    entry.nextAt(),
                    entry.note());
        }

        String json() {
            var line = PaperJson.object()
                    .put("source", source.name())
                    .put("edition", edition)
                    .put("status", status.text())
                    .put("papers", papers);
            PaperJson.put(line, "askedAt", askedAt);
            PaperJson.put(line, "nextAt", nextAt);
            PaperJson.put(line, "note", note == null ? null : note.english());
            return PaperJson.line(line);
        }

        String text() {
            return "%-12s %-10s %-11s %5d  %s"
                    .formatted(source.name(), edition, status.text(), papers, note == null ? "" : note.english())
                    .stripTrailing();
        }
    }
}
