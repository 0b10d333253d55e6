package dev.offprint;

import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import dev.offprint.model.Trouble;
import dev.offprint.refresh.ImportReport;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Input;
import dev.offprint.refresh.Refresh;
import dev.offprint.refresh.Stop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What the reader sends the program to do from the window: fetching days, importing files. One after the other, on a
/// virtual thread; closing
/// stops between two steps and keeps what is done.
final class Errands implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Supplier<Refresh> network;
    private final Importer importer;
    private final Newsroom news;
    private final BooleanSupplier offline;
    private final Stop stop = new Stop();
    private final ExecutorService runner =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("errands").factory());

    Errands(Supplier<Refresh> network, Importer importer, Newsroom news, BooleanSupplier offline) {
        this.network = network;
        this.importer = importer;
        this.news = news;
        this.offline = offline;
    }

    void fetch(LocalDate day) {
        fetch(() -> List.of(Edition.day(Source.HUGGING_FACE, day)));
    }

    /// The days up to `today`, newest first, without those that are complete.
    void fetch(int days, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        fetch(() -> network.get().missing(Source.HUGGING_FACE, today.minusDays(days - 1L), today));
    }

    private void fetch(Supplier<List<Edition>> editions) {
        if (offline.getAsBoolean()) {
            news.trouble("Nothing is fetched while Offprint is offline: start it without --offline or --demo, or"
                    + " switch that off in the settings.");
            return;
        }
        run(() -> {
            news.fetching(null);
            news.done(network.get().round(editions.get(), PATIENCE, stop, news::progress));
        });
    }

    void files(List<Path> files) {
        read(() -> importer.read(files.stream().map(Input::file).toList(), null, stop, news::importing));
    }

    void text(String text) {
        read(() -> importer.text(text, null));
    }

    private void read(Supplier<ImportReport> reading) {
        run(() -> news.imported(reading.get()));
    }

    private void run(Runnable errand) {
        runner.execute(() -> {
            try {
                errand.run();
            } catch (Trouble trouble) {
                news.failed(trouble);
            }
        });
    }

    @Override
    public void close() {
        stop.ask();
        runner.close();
    }
}
