package dev.offprint;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Status;
import dev.offprint.model.Trouble;
import dev.offprint.refresh.ImportReport;
import dev.offprint.refresh.Progress;
import dev.offprint.refresh.RoundReport;
import dev.offprint.refresh.Schedule;
import dev.offprint.ui.shell.News;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts what happens in the background into the window's words. Any thread.
final class Newsroom implements Schedule.Listener {
    private final InstantSource clock;
    private volatile Consumer<News> reader = _ -> {};
    private volatile boolean offline;

    Newsroom(InstantSource clock) {
        this.clock = clock;
    }

    /// From now on news go to `listener`; what happened before is told by the ledger.
    void to(Consumer<News> listener) {
        reader = listener;
        offline(offline);
    }

    void fetching(@Nullable LocalDate day) {
        reader.accept(new News.Fetching(day));
    }

    void offline(boolean set) {
        offline = set;
        reader.accept(new News.Offline(set));
    }

    @Override
    public void progress(Progress progress) {
        fetching(null);
    }

    @Override
    public void done(RoundReport report) {
        reader.accept(fetched(clock.instant(), report));
    }

    @Override
    public void failed(Trouble trouble) {
        trouble(trouble.sentence());
    }

    void trouble(String sentence) {
        reader.accept(new News.Trouble(sentence));
    }

    void importing(Progress progress) {
        reader.accept(new News.Importing(progress.what(), progress.papers()));
    }

    void imported(ImportReport report) {
        var tally = report.tally();
        var trouble = report.problems().isEmpty()
                ? null
                : report.problems().getFirst().sentence();
        reader.accept(new News.Imported(
                (int) tally.added(), (int) tally.updated(), (int) tally.unchanged(), (int) tally.rejected(), trouble));
    }

    /// Being without a network is a state of the window, and no trouble; that a source would not answer is told with
    /// its reason.
    static News fetched(Instant at, RoundReport report) {
        boolean offline = report.entries().stream().anyMatch(entry -> entry.status() == Status.UNREACHABLE);
        var trouble = report.entries().stream()
                .filter(entry -> entry.status() == Status.REFUSED || entry.status() == Status.UNREADABLE)
                .map(Newsroom::sentence)
                .findFirst()
                .orElse(null);
        return new News.Fetched(
                at, (int) report.tally().added(), (int) report.tally().updated(), offline, trouble);
    }

    private static String sentence(LedgerEntry entry) {
        var note = entry.note();
        return entry.edition().source().title() + ", "
                + entry.edition().period().text() + ": "
                + (note != null ? note : entry.status().text());
    }
}
