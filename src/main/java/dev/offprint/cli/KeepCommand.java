package dev.offprint.cli;

import dev.offprint.cli.console.IdList;
import dev.offprint.cli.console.ProgressLine;
import dev.offprint.export.PaperJson;
import dev.offprint.fulltext.KeepResult;
import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FullTextFetcher;
import dev.offprint.model.KeepRequest;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `offprint keep`.
@Command(
        name = "keep",
        sortOptions = false,
        header = "Keeps whole papers on disk, to be read without a network.",
        footer = {
            "",
            "  offprint keep 2405.12345",
            "  offprint keep --starred",
            "  offprint list --tag thesis | offprint keep -",
            "",
            "arXiv is asked for the page that it makes of the paper, with its figures, else for the PDF: one request in"
                    + " three seconds. offprint text shows what is kept."
        })
final class KeepCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Papers; - takes ids from standard input.")
    private List<String> ids = List.of();

    @Option(names = "--starred", description = "All starred papers.")
    private boolean starred;

    @Option(names = "--date", paramLabel = "DAY", description = "The starred papers of a day, such as 2025-05-22.")
    private @Nullable LocalDate date;

    @Option(names = "--remove", description = "Removes them from the disk instead.")
    private boolean remove;

    @Option(names = "--json", description = "A JSON object for each paper, one a line.")
    private boolean json;

    @Option(names = "--base-url", paramLabel = "URL", description = "A server that stands in for arXiv's own.")
    private @Nullable URI site;

    KeepCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() && !starred && date == null) {
            throw new ParameterException(spec.commandLine(), "Name papers, or --starred, or a --date.");
        }
        return context.with(new BaseUrls(null, site), this::run);
    }

    private int run(CommandSession session) {
        boolean all = true;
        var keys = new LinkedHashSet<Long>();
        for (var id : IdList.expand(ids, context.in)) {
            var key = session.library().findPaper(id);
            if (key.isPresent()) {
                keys.add(key.getAsLong());
            } else {
                all = false;
                context.unknown(id);
            }
        }
        listed(session, keys);
        var papers = keys.stream().mapToLong(Long::longValue).toArray();
        if (remove) {
            session.library().fullTexts().remove(papers).join();
            context.report(count(papers.length) + " removed from the disk.");
            return all ? 0 : 1;
        }
        if (session.offline().getAsBoolean()) {
            return context.fail("Offline: the settings let nothing be fetched.");
        }
        session.library().fullTexts().request(papers).join();
        return fetch(session, keys) && all ? 0 : 1;
    }

    private void listed(CommandSession session, Set<Long> keys) {
        if (starred || date != null) {
            var query = ListQuery.ALL.onlyStarred();
            var list = date == null ? query : ListQuery.of(new Period.Day(date)).onlyStarred();
            for (long key : session.library().list(list).keys()) {
                keys.add(key);
            }
        }
    }

    private boolean fetch(CommandSession session, Set<Long> keys) {
        var fetcher = session.fullTexts().get();
        var due = fetcher.due(Integer.MAX_VALUE).stream()
                .filter(request -> keys.contains(request.paper()))
                .toList();
        var line = context.progressLine();
        boolean all = true;
        int done = 0;
        for (var request : due) {
            if (!fetcher.hasRoom()) {
                line.clear();
                context.fail("Kept papers take as much room as the settings allow; " + count(due.size() - done)
                        + " not kept.");
                return false;
            }
            line.show("Keeping " + request.arxivId().value() + " (" + ++done + " of " + due.size() + ")");
            all &= fetch(fetcher, request, line);
        }
        line.clear();
        session.library().fullTexts().updateIndex();
        for (long key : keys) {
            var kept = session.library().readKeepState(key).kept();
            if (kept == null && due.stream().noneMatch(request -> request.paper() == key)) {
                all = false;
                context.err.println("offprint: Paper p:" + key + " has no arXiv id, so there is nothing to keep.");
            } else if (kept != null && due.stream().noneMatch(request -> request.paper() == key)) {
                print(kept, 0);
            }
        }
        return all;
    }

    private boolean fetch(FullTextFetcher fetcher, KeepRequest request, ProgressLine line) {
        var result = fetcher.fetch(request, new CancelToken());
        line.clear();
        return switch (result) {
            case KeepResult.Kept(var kept, int missing) -> {
                print(kept, missing);
                yield true;
            }
            case KeepResult.Failed(var reason, boolean again) -> {
                context.err.println(
                        "offprint: " + request.arxivId().value() + " could not be kept: " + reason.english());
                if (json) {
                    context.out.println(PaperJson.line(PaperJson.object()
                            .put("id", request.arxivId().value())
                            .put("kept", false)
                            .put("reason", reason.english())
                            .put("again", again)));
                }
                yield false;
            }
            case KeepResult.Unreachable(var reason) -> {
                context.err.println("offprint: " + reason.english());
                yield false;
            }
            case KeepResult.Stopped _ -> false;
        };
    }

    private void print(KeptPaper kept, int missing) {
        if (json) {
            context.out.println(PaperJson.line(PaperJson.object()
                    .put("id", kept.arxivId().value())
                    .put("kept", true)
                    .put("format", kept.format().name().toLowerCase(Locale.ROOT))
                    .put("version", kept.version())
                    .put("bytes", kept.bytes())
                    .put("missingFigures", missing)));
        } else {
            context.out.println(String.format(
                    Locale.ENGLISH,
                    "%s  %s, version %d, %.1f MB%s",
                    kept.arxivId().value(),
                    kept.format(),
                    kept.version(),
                    kept.bytes() / 1e6,
                    missing == 0 ? "" : ", " + missing + (missing == 1 ? " figure" : " figures") + " not to be had"));
        }
    }

    private static String count(int papers) {
        return papers + (papers == 1 ? " paper" : " papers");
    }
}
