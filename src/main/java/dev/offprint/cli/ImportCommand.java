package dev.offprint.cli;

import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.ImportInput;
import dev.offprint.ingest.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `offprint import`.
@Command(
        name = "import",
        sortOptions = false,
        header = "Adds papers from saved pages, API answers, feeds, JSON Lines and copied text.",
        description = {
            "",
            "Any mix of files, gzipped or not; what a file is, is seen from what is in it. Papers that are",
            "here already are brought up to date, never twice, and keep their stars and notes.",
            ""
        },
        footer = {
            "",
            "  offprint import daily-papers.html answers.json.gz",
            "  offprint import --date 2025-05-22 copied.txt",
            "  offprint import --folder ~/Downloads/papers",
            "  xclip -o | offprint import -"
        })
final class ImportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "The files; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "The files of a folder that were not imported yet, or have changed since. Fit for a timer.")
    private @Nullable Path folder;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description =
                    "When a copied page without a year was seen (default: the latest such day not after the file's"
                            + " own).")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "The sums as one JSON object, on the last line.")
    private boolean json;

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() == (folder == null)) {
            throw new ParameterException(spec.commandLine(), "Name files, or a folder with --folder.");
        }
        if (folder != null) {
            return Files.isDirectory(folder)
                    ? context.with(this::folder)
                    : context.fail("There is no folder " + folder + ".");
        }
        var inputs = paths.stream().map(this::input).toList();
        return context.with(session -> {
            var line = context.progressLine();
            var report = session.importer().read(inputs, date, new CancelToken(), line::show);
            line.clear();
            return report(report);
        });
    }

    private int folder(CommandSession session) {
        var line = context.progressLine();
        var watched = session.watched();
        var fresh =
                watched.fresh(Objects.requireNonNull(folder).toAbsolutePath().normalize());
        var report = watched.take(fresh, new CancelToken(), line::show);
        line.clear();
        return report(report);
    }

    private ImportInput input(String path) {
        return path.equals("-") ? ImportInput.stream("standard input", context.in) : ImportInput.file(Path.of(path));
    }

    private int report(ImportReport report) {
        report.rejections().forEach(item -> context.note(item.file() + ", " + item.where() + ": " + item.why()));
        if (report.tally().rejected() > report.rejections().size()) {
            context.note("... and "
                    + (report.tally().rejected() - report.rejections().size()) + " more.");
        }
        report.problems().forEach(problem -> context.fail(problem.message().english()));
        if (json) {
            context.out.println(SummaryLine.json(report.tally()));
        } else {
            context.report(SummaryLine.text(report.tally()));
        }
        return report.problems().isEmpty() ? 0 : 1;
    }
}
