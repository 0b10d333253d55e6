package dev.offprint.cli;

import dev.offprint.ingest.EditionFetcher;
import dev.offprint.ingest.FetchRunReport;
import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `offprint fetch`.
@Command(
        name = "fetch",
        sortOptions = false,
        header = "Fetches editions; alone, whatever is due. Fit for a timer.",
        footer = {
            "",
            "  offprint fetch",
            "  offprint fetch --date 2025-05-22",
            "  offprint fetch --from 2025-05-01 --to 2025-05-31     newest day first; stop it and go on later",
            "  offprint fetch --source arxiv:cs.LG",
            "",
            "The exit code is 1 when an edition could not be had; offprint ledger says why and when it is asked for"
                    + " again."
        })
final class FetchCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DAY", description = "One day, such as 2025-05-22.")
    private @Nullable LocalDate date;

    @Option(names = "--from", paramLabel = "DAY", description = "All days from this one that are not complete yet ...")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "... to this one (default: today).")
    private @Nullable LocalDate to;

    @Option(names = "--week", paramLabel = "WEEK", description = "One week, such as 2025-W21.")
    private Period.@Nullable Week week;

    @Option(names = "--month", paramLabel = "MONTH", description = "One month, such as 2025-05.")
    private @Nullable YearMonth month;

    @Option(names = "--trending", description = "What is trending now.")
    private boolean trending;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The source to ask: huggingface (default); arxiv:cs.LG, today's list of that category; arxiv,"
                    + " for what is due to be looked up there.")
    private @Nullable String source;

    @Option(names = "--base-url", paramLabel = "URL", description = "A server that stands in for Hugging Face's own.")
    private @Nullable URI huggingFace;

    @Option(names = "--arxiv-url", paramLabel = "URL", description = "A server that stands in for arXiv's own.")
    private @Nullable URI arxiv;

    @Option(names = "--json", description = "A JSON object for each edition, and one with the sums at the end.")
    private boolean json;

    FetchCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (to != null && from == null) {
            throw new ParameterException(spec.commandLine(), "--to needs --from.");
        }
        return context.with(new BaseUrls(huggingFace, arxiv), session -> {
            if (session.offline().getAsBoolean()) {
                return context.fail(
                        "Nothing is fetched: the settings say that Offprint stays offline; its window has the"
                                + " switch.");
            }
            if (nothingNamed() && (source == null || source.equals(Source.ARXIV.name()))) {
                int code = source == null ? report(FetchRound.due(context, session)) : 0;
                boolean trial = huggingFace != null && arxiv == null; // then the real arXiv is left alone
                return trial ? code : Math.max(code, LookupRound.due(context, session, json));
            }
            var refresh = session.network().get();
            if (!refresh.offers(asked())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "No lists come from a source called " + source + ": name huggingface, or a category of arXiv"
                                + " such as arxiv:cs.LG.");
            }
            return report(FetchRound.of(context, session, editions(refresh)));
        });
    }

    private Source asked() {
        try {
            return source == null ? Source.HUGGING_FACE : Source.named(source);
        } catch (IllegalArgumentException _) {
            return Source.SAVED; // which cannot be fetched
        }
    }

    private boolean nothingNamed() {
        return date == null && week == null && month == null && !trending && from == null;
    }

    private List<Edition> editions(EditionFetcher refresh) {
        var asked = asked();
        var periods = new ArrayList<Period>();
        if (date != null) {
            periods.add(new Period.Day(date));
        }
        if (week != null) {
            periods.add(week);
        }
        if (month != null) {
            periods.add(new Period.Month(month));
        }
        if (trending) {
            periods.add(new Period.Trending());
        }
        if (nothingNamed()) {
            periods.add(new Period.Day(LocalDate.ofInstant(context.clock.instant(), ZoneOffset.UTC)));
        }
        var editions = new ArrayList<>(
                periods.stream().map(period -> new Edition(asked, period)).toList());
        if (from != null) {
            var last = to != null ? to : LocalDate.ofInstant(context.clock.instant(), ZoneOffset.UTC);
            editions.addAll(refresh.missing(asked, from, last));
        }
        return editions;
    }

    private int report(FetchRunReport report) {
        report.entries()
                .forEach(entry -> context.out.println(json ? LedgerCommand.json(entry) : LedgerCommand.text(entry)));
        if (json) {
            context.out.println(SummaryLine.json(report.tally()));
        } else {
            context.report(SummaryLine.text(report.tally()));
        }
        return FetchRound.whole(report) ? 0 : 1;
    }
}
