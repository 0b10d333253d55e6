package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import dev.offprint.model.LedgerEntry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offprint ledger`.
@Command(name = "ledger", header = "Shows which editions are here, partial, missing or failed, and why.")
final class LedgerCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--json", description = "A JSON object for each edition, one a line.")
    private boolean json;

    LedgerCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.with(session -> {
            session.library().ledger().forEach(entry -> desk.out.println(json ? json(entry) : text(entry)));
            return 0;
        });
    }

    static String json(LedgerEntry entry) {
        var line = PaperJson.object()
                .put("source", entry.edition().source().name())
                .put("edition", entry.edition().period().text())
                .put("status", entry.status().text())
                .put("papers", entry.papers());
        PaperJson.put(line, "askedAt", entry.askedAt());
        PaperJson.put(line, "nextAt", entry.nextAt());
        PaperJson.put(line, "note", entry.note());
        return PaperJson.line(line);
    }

    static String text(LedgerEntry entry) {
        return "%-12s %-10s %-11s %5d  %s"
                .formatted(
                        entry.edition().source().name(),
                        entry.edition().period().text(),
                        entry.status().text(),
                        entry.papers(),
                        entry.note() == null ? "" : entry.note())
                .stripTrailing();
    }
}
